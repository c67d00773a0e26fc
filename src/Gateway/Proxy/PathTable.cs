using Ksd.ServiceDefaults.Hosting;

namespace Ksd.Gateway.Proxy;

/// <summary>
/// Who answers what: the first segment after <c>/api/v1/</c> decides, and a few paths take larger bodies. Under its own name a
/// service shows its audit trail.
/// </summary>
internal static class PathTable
{
    public const long UploadLimit = 64 * Limits.BodyBytes;

    public static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan UploadPatience = TimeSpan.FromMinutes(10);

    public static readonly IReadOnlyList<Service> Services =
    [
        new("agreements",
            ["kerja-sama", "naskah", "register", "klasifikasi", "peraturan", "urusan", "wilayah", "hari-kerja", "prosedur", "dokumen", "pihak", "pengawasan", "jabatan", "tkksd", "rancangan", "templat", "klausul", "simulasi", "syarat", "agreements"],
            Uploads: ["dokumen/{**rest}", "kerja-sama/{id}/dokumen", "rancangan/{id}/{**rest}", "register/impor", "register/lembar"]),
        new("mapping",
            ["pemetaan", "kandidat", "daftar-rencana", "dokumen-rencana", "profil-wilayah", "bobot-penilaian", "lembar-triase", "mapping"],
            Uploads: ["dokumen-rencana/{id}/pohon", "profil-wilayah/{**rest}", "pemetaan/{id}/kandidat/impor", "pemetaan/{id}/lembar-triase/impor", "kandidat/{id}/lampiran"]),
        new("evaluation", ["rencana-kerja", "laporan", "evaluasi", "portofolio", "evaluation"], Uploads: ["rencana-kerja/{id}/bukti"]),
    ];

    /// <summary>The pages: <c>/publik/…</c> is open data, the same for people is below <c>/daerah/…</c>.</summary>
    public static readonly Service Portal = new("portal",
        ["beranda", "kerja-sama", "pemetaan", "naskah", "evaluasi", "peta", "belajar", "daerah", "administrasi", "akun", "masuk", "tampilan", "aset", "_framework"],
        Uploads: []);

    /// <summary>One of our services, the first segments it answers, and the paths below them that take files.</summary>
    internal sealed record Service(string Name, string[] Segments, string[] Uploads);
}
