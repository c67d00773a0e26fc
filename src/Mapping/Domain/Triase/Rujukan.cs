using System.Collections.Frozen;
using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>Where a proposal that is no kerja sama daerah belongs, by the reason it was refused: closed, one row a reason.</summary>
internal sealed record Rujukan(AlasanPenolakan Alasan, string Tujuan, Teks Petunjuk, IReadOnlyList<DasarHukum> DasarHukum)
{
    private static readonly FrozenDictionary<AlasanPenolakan, Rujukan> Rows = new Rujukan[]
    {
        new(AlasanPenolakan.Internal, "Perangkat daerah terkait", new(
            "Dikerjakan antarperangkat daerah melalui koordinasi internal; tidak memerlukan naskah kerja sama daerah.",
            "Done between departments by internal coordination; no text of kerja sama daerah is needed."), [Dasar.JalurLain]),
        new(AlasanPenolakan.Pengadaan, "Unit Kerja Pengadaan Barang/Jasa", new(
            "Diproses menurut ketentuan pengadaan barang/jasa pemerintah.", "Goes by the rules of public procurement."), [Dasar.JalurLain]),
        new(AlasanPenolakan.Swakelola, "Perangkat daerah pengusul bersama Unit Kerja Pengadaan Barang/Jasa", new(
            "Diproses sebagai swakelola; kesepakatan yang sudah ada dengan pelaksananya tetap berlaku.",
            "Goes as swakelola; an agreement that exists with its performer stays in force."), [Dasar.JalurLain]),
        new(AlasanPenolakan.PemanfaatanBmd, "BPKAD (pengelola barang)", new(
            "Sewa, pinjam pakai, KSP, KSPI, dan BGS/BSG diproses menurut ketentuan pengelolaan barang milik daerah.",
            "Lease, loan, KSP, KSPI and BGS/BSG go by the rules of regional property."), [Dasar.PemanfaatanBmd]),
        new(AlasanPenolakan.Kpbu, "Simpul KPBU (Bappeda)", new(
            "Penyediaan infrastruktur dengan pengembalian investasi diproses sebagai KPBU.",
            "Infrastructure whose investor is paid back goes as KPBU."), [Dasar.JalurKpbu]),
        new(AlasanPenolakan.Hibah, "BPKAD dan perangkat daerah penerima", new(
            "Pemberian tanpa imbalan diproses sebagai hibah.", "What is given for nothing goes as a grant."), [Dasar.JalurHibah]),
        new(AlasanPenolakan.Investasi, "DPMPTSP dan BPKAD", new(
            "Investasi diproses menurut ketentuan investasi pemerintah daerah dan penanaman modal.",
            "Investment goes by its own rules."), [Dasar.JalurInvestasi]),
        new(AlasanPenolakan.DiLuarKewenangan, "Pemerintah Pusat atau provinsi yang berwenang", new(
            "Urusan itu bukan kewenangan daerah; usulkan Sinergi, atau batasi objek pada bagian yang menjadi kewenangan daerah.",
            "The urusan is not the region's; propose Sinergi, or keep to the part that is the region's."), [Dasar.Kewenangan, Dasar.UrusanKewenangan]),
        new(AlasanPenolakan.TanpaDampak, "Perangkat daerah pengusul", new(
            "Dapat diusulkan lagi dengan indikator kesejahteraan dan pelayanan publik yang terukur.",
            "May come again with measurable indicators of welfare and public service."), [Dasar.Tujuan, Dasar.TujuanPihakKetiga]),
        new(AlasanPenolakan.DiLuarRencana, "Bappeda", new(
            "Dapat diusulkan setelah tercantum dalam RPJMD atau RKPD, atau dengan bukti salah satu dari tiga pengecualian.",
            "May come again when it is in RPJMD or RKPD, or with evidence of one of the three exceptions."),
            [Dasar.PrioritasRencana, Dasar.Pengecualian, Dasar.PengecualianPihakKetiga]),
        new(AlasanPenolakan.BertentanganHukum, "Bagian Hukum", new(
            "Objek bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, atau peraturan.",
            "The object offends decency, public order, national interest or regulations."), [Dasar.Larangan, Dasar.LaranganPihakKetiga]),
    }.ToFrozenDictionary(row => row.Alasan);

    public static IReadOnlyList<Rujukan> Semua => [.. Rows.Values.OrderBy(row => row.Alasan)];

    public static Rujukan Of(AlasanPenolakan alasan) => Rows[alasan];
}
