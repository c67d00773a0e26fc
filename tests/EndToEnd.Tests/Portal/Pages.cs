namespace Ksd.EndToEnd.Portal;

/// <summary>Every page, and somebody to whom it is of use: the sweep looks at each. An empty role is the public. What is in braces, <see cref="Contents"/> makes.</summary>
internal static class Pages
{
    public static readonly IReadOnlyList<(string Role, string Address)> All =
    [
        ("", "/masuk"),
        ("", "/masuk/kode"),
        ("", "/masuk/lupa"),
        ("", "/akun/kata-sandi?galat=code-refused"),
        ("", "/daerah/64.02"),
        ("", "/daerah/64.02/register?jenis=Ksdpk"),
        ("", "/daerah/64.02/daftar-rencana"),
        ("", "/daerah/64.02/hasil"),
        ("", "/daerah/64.02/verifikasi?kode=22222222222222222222"),
        ("", "/tidak-ada"),
        ("bagian-kerja-sama", "/beranda"),
        ("bagian-kerja-sama", "/kerja-sama"),
        ("bagian-kerja-sama", "/kerja-sama?q=air&urut=Judul&kolom=nomor&kolom=status&kolom=mutu"),
        ("bagian-kerja-sama", "/kerja-sama/berjalan"),
        ("bagian-kerja-sama", "/kerja-sama/usul"),
        ("bagian-kerja-sama", "/kerja-sama/impor"),
        ("bagian-kerja-sama", "/kerja-sama/{kerjaSama}"),
        ("bagian-kerja-sama", "/kerja-sama/{kerjaSama}/catat/RecordPenawaran"),
        ("bagian-kerja-sama", "/pemetaan"),
        ("bagian-kerja-sama", "/pemetaan/cakupan"),
        ("bagian-kerja-sama", "/pemetaan/bobot"),
        ("bagian-kerja-sama", "/pemetaan/rencana"),
        ("kabag-kerja-sama", "/evaluasi"),
        ("kabag-kerja-sama", "/evaluasi/rencana"),
        ("kabag-kerja-sama", "/evaluasi/laporan"),
        ("kabag-kerja-sama", "/evaluasi/penilaian"),
        ("kabag-kerja-sama", "/evaluasi/tindak-lanjut"),
        ("kabag-kerja-sama", "/evaluasi/tanpa-dampak"),
        ("kabag-kerja-sama", "/evaluasi/pembelajaran"),
        ("kabag-kerja-sama", "/evaluasi/portofolio"),
        ("kabag-kerja-sama", "/evaluasi/portofolio/tren"),
        ("kabag-kerja-sama", "/evaluasi/portofolio/bangun-ulang"),
        ("kabag-kerja-sama", "/evaluasi/resmi"),
    ];
}
