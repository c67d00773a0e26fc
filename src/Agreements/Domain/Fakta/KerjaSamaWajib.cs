namespace Ksd.Agreements.Domain;

/// <summary>The level at which bordering regions discuss what they mapped (PP 28/2018 Pasal 5 ayat (2)).</summary>
public enum ForumKoordinasi
{
    Provinsi,
    Nasional,
}

/// <summary>The invitation to, or meeting of, the technical coordination.</summary>
internal sealed record RapatKoordinasiTeknis(ForumKoordinasi Forum, string Penyelenggara, DateOnly TanggalRapat, Guid DokumenId) : IsiFakta;

/// <summary>What the heads agreed in it, and until when the kerja sama is to be carried out (PP 28/2018 Pasal 5 ayat (3)).</summary>
internal sealed record HasilKoordinasiTeknis(
    IReadOnlyList<Guid> DisepakatiOleh, DateOnly BatasPelaksanaan, string Uraian, Guid DokumenId) : IsiFakta;

/// <summary>A secretariat of the regions; it is no perangkat daerah, and each pays for it (PP 28/2018 Pasal 7).</summary>
internal sealed record SekretariatBersama(
    bool TerusMenerus, int JumlahObjek, int JangkaTahun, bool BukanPerangkatDaerah, IReadOnlyList<Guid> DidanaiOleh, string Nomor, Guid DokumenId) : IsiFakta;

/// <summary>Guidance to regions that do not carry out their duty (PP 28/2018 Pasal 11).</summary>
internal sealed record PembinaanDaerah(string Pembina, string Nomor, DateOnly TanggalSurat, string Uraian, Guid DokumenId) : IsiFakta;

/// <summary>Why the duty was not carried out (PP 28/2018 Pasal 11).</summary>
internal sealed record EvaluasiKendala(string Pelaksana, string Nomor, DateOnly TanggalSurat, string Kendala, Guid DokumenId) : IsiFakta;

/// <summary>The Menteri lets the gubernur take over (PP 28/2018 Pasal 11 ayat (2) huruf c).</summary>
internal sealed record PersetujuanPengambilalihan(string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta;

public enum PengambilAlih
{
    /// <summary>For kabupaten and kota of one provinsi (UU 23/2014 Pasal 364 ayat (4)).</summary>
    Gubernur,

    /// <summary>For all others (UU 23/2014 Pasal 364 ayat (3)).</summary>
    PemerintahPusat,
}

/// <summary>The takeover with what it costs each region (PP 28/2018 Pasal 11 ayat (3)).</summary>
internal sealed record Pengambilalihan(
    PengambilAlih Oleh, string Nomor, DateOnly TanggalSurat, IReadOnlyList<BebanApbd> DaftarBeban, Guid DokumenId) : IsiFakta;

/// <summary>What one APBD bears in one year, in rupiah.</summary>
internal sealed record BebanApbd(Guid PihakId, int TahunAnggaran, long Jumlah);
