using Ksd.ServiceDefaults;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>The problems about drafts; each is a row of docs/problems.md.</summary>
internal static class PenyusunanProblems
{
    public static readonly ProblemType RancanganDitolak =
        new("rancangan-ditolak", 409, "Rancangan tidak dapat dibuat atau diubah seperti itu", "The draft cannot be made or changed like that");

    public static readonly ProblemType RancanganTerkunci =
        new("rancangan-terkunci", 409, "Rancangan tidak dapat diubah lagi", "The draft can no longer be changed");

    public static readonly ProblemType VersiLain =
        new("rancangan-versi-lain", 409, "Yang disepakati bukan versi terakhir", "What is agreed is not the latest version");

    public static readonly ProblemType BelumLayak =
        new("rancangan-belum-layak", 409, "Rancangan masih memuat temuan yang mengunci", "The draft still has findings that lock it");

    public static readonly ProblemType TanggapanSudahDijawab =
        new("tanggapan-sudah-dijawab", 409, "Tanggapan sudah dijawab", "The comment has been answered");

    public static readonly ProblemType PdfTidakTersedia =
        new("pdf-tidak-tersedia", 503, "Pdf tidak dapat dibuat sekarang", "No pdf can be made now");

    public static readonly ProblemType BelumDisepakati =
        new("rancangan-belum-disepakati", 409, "Rancangan belum disepakati", "The draft is not agreed yet");

    public static readonly ProblemType TandaTanganTidakTersedia =
        new("tanda-tangan-elektronik-tidak-tersedia", 503, "Tanda tangan elektronik tidak tersedia sekarang", "Electronic signing is not available now");

    public static readonly ProblemType TandaTanganDitolak =
        new("tanda-tangan-elektronik-ditolak", 409, "Penyelenggara menolak menandatangani", "The issuer refused to sign");

    public static readonly ProblemType PengusulMenerima =
        new("pengusul-menerima", 409, "Pengusul tidak menerima usulnya sendiri", "The proposer does not accept");
}
