namespace Ksd.Agreements.Domain;

/// <summary>The plan of one year's activities, four headings (Permendagri 25/2020 Pasal 26); of a non-profit it is signed (Pasal 30).</summary>
internal sealed record RencanaKegiatanTahunan(
    int Tahun,
    string? Uraian,
    string? PeranParaPihak,
    string? Lokasi,
    string? PenerimaManfaat,
    string? RencanaPembiayaan,
    DateOnly? TanggalTandaTangan,
    Guid DokumenId) : IsiFakta
{
    public IEnumerable<string> BelumDiisi => Butir.BelumDiisi(
        ("uraian kegiatan", Uraian),
        ("peran para pihak", PeranParaPihak),
        ("hasil yang diharapkan: lokasi", Lokasi),
        ("hasil yang diharapkan: penerima manfaat", PenerimaManfaat),
        ("rencana pembiayaan", RencanaPembiayaan));

    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{Tahun}";
}

/// <summary>The report on one year, nine headings (Permendagri 25/2020 Pasal 37).</summary>
internal sealed record LaporanTahunan(
    int Tahun,
    string? Judul,
    string? LatarBelakang,
    string? MaksudTujuanSasaran,
    string? RuangLingkup,
    string? Perkembangan,
    string? PenerimaManfaat,
    string? Pendanaan,
    string? Hambatan,
    string? RencanaTindakLanjut,
    Guid DokumenId) : IsiFakta
{
    public IEnumerable<string> BelumDiisi => Butir.BelumDiisi(
        ("judul", Judul),
        ("latar belakang", LatarBelakang),
        ("maksud, tujuan, dan sasaran", MaksudTujuanSasaran),
        ("ruang lingkup", RuangLingkup),
        ("perkembangan dan hasil", Perkembangan),
        ("penerima manfaat", PenerimaManfaat),
        ("pendanaan", Pendanaan),
        ("hambatan dan tantangan", Hambatan),
        ("analisis dan rencana tindak lanjut", RencanaTindakLanjut));

    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{Tahun}";
}

/// <summary>Kemendagri says that the report on a year is missing; it blocks the next plan at once (Permendagri 25/2020 Pasal 38).</summary>
internal sealed record TeguranKemendagri(int Tahun, string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{Tahun}";
}

/// <summary>The letter that asks for an extension, with copies to Gubernur and DPRD (Permendagri 25/2020 Pasal 33 ayat (2)).</summary>
internal sealed record PermohonanPerpanjangan(
    string Nomor, DateOnly TanggalSurat, bool TembusanGubernur, bool TembusanDprd, Guid DokumenId) : IsiFakta;
