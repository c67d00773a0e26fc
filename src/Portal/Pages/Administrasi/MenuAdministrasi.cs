using Ksd.Portal.Shell;
using Ksd.ServiceDefaults.Identity;
using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Administrasi;

/// <summary>What is administered, where, and with which right it is of use.</summary>
internal static class MenuAdministrasi
{
    private static IEnumerable<(string Alamat, string Nama, string Uraian, string Hak)> Semua =>
    [
        ("/administrasi/pengguna", Choose("Pengguna", "People"), Choose("akun, jabatan dan masa berlakunya, pemulihan, sesi", "accounts, positions from when to when, recovery, sessions"), Policies.Administrasi),
        ("/administrasi/pesan", Choose("Pesan untuk diserahkan", "Messages to hand over"), Choose("undangan dan pemulihan yang menunggu", "invitations and recoveries that wait"), Policies.Administrasi),
        ("/administrasi/klien", Choose("Sistem perangkat daerah", "Client systems"), Choose("klien, rahasia, dan kunci publiknya", "clients, their secrets and public keys"), Policies.Administrasi),
        ("/administrasi/langganan", Choose("Langganan peristiwa", "Webhooks"), Choose("alamat yang diberi tahu, dan catatan kirimannya", "addresses that are told, and what was delivered"), Policies.Administrasi),
        ("/administrasi/pihak", Choose("Buku pihak", "Book of parties"), Choose("mitra, nama dan kelasnya dari waktu ke waktu", "partners, their names and classes over time"), Policies.Catat),
        ("/administrasi/penggabungan", Choose("Penggabungan pihak", "Merging of parties"), Choose("usul bahwa dua pihak sama", "proposals that two parties are one"), Policies.Catat),
        ("/kerja-sama/impor", Choose("Impor register", "Imports of the register"), Choose("lembar yang dibaca dan laporannya", "sheets that were read and their reports"), Policies.Catat),
        ("/pemetaan/bobot", Choose("Bobot penilaian", "Weights"), Choose("kriteria dan bobot pemetaan", "criteria and weights of the mapping"), Policies.Baca),
        ("/administrasi/templat", Choose("Templat dan klausul", "Templates and clauses"), Choose("teks baku, dasar hukum, dan versi daerah", "standard texts, their basis, the region's versions"), Policies.Baca),
        ("/administrasi/kalender", Choose("Kalender hari kerja", "Calendar of working days"), Choose("libur yang dipakai menghitung tenggat", "the holidays that deadlines are counted with"), Policies.Baca),
        ("/administrasi/pengaturan", Choose("Pengaturan", "Settings"), Choose("yang dibiarkan terbuka oleh peraturan, dengan tanda keraguannya", "what the regulations leave open, with its doubts"), Policies.Baca),
        ("/administrasi/audit", Choose("Jejak audit", "Audit trail"), Choose("siapa melakukan apa, dan pemeriksaan rantainya", "who did what, and whether the chain holds"), Policies.Awasi),
        ("/administrasi/sistem", Choose("Keadaan sistem", "State of the system"), Choose("layanan, dan ke mana pesan yang gagal", "services, and where failed messages go"), Policies.Awasi),
        ("/administrasi/pesan-gagal", Choose("Pesan yang gagal", "Messages that failed"), Choose("sebabnya; kembalikan ke antrean, atau buang", "why; put back into the queue, or throw away"), Policies.Platform),
    ];

    public static IEnumerable<(string Alamat, string Nama, string Uraian)> Untuk(Pengguna pengguna) =>
        Semua.Where(satu => pengguna.Boleh(satu.Hak)).Select(satu => (satu.Alamat, satu.Nama, satu.Uraian));
}
