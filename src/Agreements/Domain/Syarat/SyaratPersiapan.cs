using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about preparation, offer and overlap.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G08 = new("G08", Sifat.Kunci,
        new("Kerangka Acuan Kerja belum lengkap.", "The Kerangka Acuan Kerja is not complete."),
        new("Isi kedelapan butir KAK.", "Fill in all eight items of the KAK."),
        Hukum("Permendagri 22/2020 Pasal 7"),
        keadaan => Temuan.Kecuali((keadaan.Terakhir<KerangkaAcuanKerja>() ?? new(null, null, null, null, null, null, null, null)).BelumDiisi));

    public static readonly Syarat G09 = new("G09", Sifat.Kunci,
        new("Studi kelayakan belum ada, bukan disusun pihak yang wajib menyusunnya, atau tidak menyimpulkan layak.",
            "There is no feasibility study, it is not by the party that must write it, or it does not conclude that the project is feasible."),
        new("Catat studi kelayakan: oleh daerah bila atas prakarsa daerah, oleh pemrakarsa bila atas prakarsa pihak ketiga.",
            "Record a study: by the region on its own initiative, by the proponent on a third party's."),
        Hukum("UU 23/2014 Pasal 366 ayat (3)", "PP 28/2018 Pasal 17", "PP 28/2018 Pasal 18 ayat (2)"),
        StudiMemadai);

    public static readonly Syarat G10 = new("G10", Sifat.Kunci,
        new("Prakarsa pihak ketiga belum memenuhi tiga kriteria.", "A third party's initiative does not meet the three criteria."),
        new("Catat penilaian: terintegrasi dengan rencana induk sektor, layak secara ekonomi dan finansial, pemrakarsa mampu secara keuangan.",
            "Record the assessment: integrated with the sector's master plan, economically and financially feasible, proponent financially able."),
        Hukum("PP 28/2018 Pasal 18 ayat (1)"),
        keadaan => keadaan.KerjaSama.Usulan.Prakarsa is Prakarsa.Daerah
            || keadaan.Terakhir<KriteriaPemrakarsa>() is { TerintegrasiRencanaInduk: true, LayakEkonomiFinansial: true, MampuSecaraKeuangan: true });

    public static readonly Syarat G11 = new("G11", Sifat.Kunci,
        new("Surat penawaran belum dicatat, atau bukan dari kepala daerah atau pimpinan pihak ketiga.",
            "The letter of offer is not recorded, or not from the head of a region or of the third party."),
        new("Catat penawaran pada tahap ini dengan penandatangan yang berwenang.", "Record the offer at this stage with a signer who is entitled."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf b", "PP 28/2018 Pasal 2 ayat (1)"),
        PenawaranSah);

    public static readonly Syarat G17 = new("G17", Sifat.Peringatan,
        new("Ada kerja sama lain dengan mitra yang sama atau mirip, objek beririsan, dan waktu bersamaan.",
            "There is another kerja sama with the same or a similar partner, an overlapping object and overlapping time."),
        new("TKKSD memilih: gabung, bedakan, atau akhiri yang lama, dengan alasan.", "TKKSD chooses: merge, distinguish, or end the old one, with the reason."),
        Hukum("UU 23/2014 Pasal 363 ayat (1) (?)"),
        keadaan => Temuan.Kecuali(
            from lain in keadaan.Sekitar.DaftarBeririsan
            where keadaan.Semua<TanggapanTumpangTindih>(null).All(fakta => ((TanggapanTumpangTindih)fakta.Isi).KerjaSamaLainId != lain.KerjaSamaId)
            select $"{lain.Judul} ({lain.KerjaSamaId}): {string.Join(' ', lain.DaftarAlasan.Select(alasan => alasan.Pesan.Id))}"));

    private static Temuan StudiMemadai(Keadaan keadaan)
    {
        if (keadaan.Terakhir<StudiKelayakan>() is not { } studi)
        {
            return Temuan.Kecuali(["belum dicatat"]);
        }

        var penyusun = keadaan.KerjaSama.Usulan.Prakarsa is Prakarsa.PihakKetiga ? PenyusunStudi.PihakKetiga : PenyusunStudi.Daerah;
        return Temuan.Kecuali(new[]
        {
            studi.Penyusun != penyusun && studi.Penyusun is not PenyusunStudi.ParaPihak ? $"disusun oleh {studi.Penyusun}, seharusnya {penyusun}" : null,
            studi.Kesimpulan is KesimpulanStudi.TidakLayak ? "menyimpulkan tidak layak" : null,
            keadaan.AdaDokumen(studi.DokumenId, JenisDokumen.StudiKelayakan) ? null : "dokumennya belum ada",
        }.OfType<string>());
    }

    private static Temuan PenawaranSah(Keadaan keadaan)
    {
        var arah = keadaan.Langkah.Peristiwa is Peristiwa.KirimPenawaran ? ArahPenawaran.Dikirim : ArahPenawaran.Diterima;
        if (keadaan.TerakhirTahapIni<Penawaran>() is not { } penawaran || penawaran.Arah != arah)
        {
            return Temuan.Kecuali([arah is ArahPenawaran.Dikirim ? "surat penawaran yang dikirim belum dicatat" : "surat penawaran yang diterima belum dicatat"]);
        }

        // An incoming offer of a third party is signed by its head, every other one by the head of a region.
        return penawaran.Penandatangan is Kapasitas.KepalaDaerah or Kapasitas.PenjabatKepalaDaerah
            || (arah is ArahPenawaran.Diterima && keadaan.Ksdpk && penawaran.Penandatangan is Kapasitas.PimpinanMitra)
                ? Temuan.Ya
                : Temuan.Kecuali([$"ditandatangani sebagai {penawaran.Penandatangan}"]);
    }
}
