using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Akun;

/// <summary>What the gateway's code of a refusal means to the person at the door.</summary>
internal static class GalatMasuk
{
    public static string Kalimat(string kode) => kode switch
    {
        "sign-in-refused" => Choose(
            "Nama pengguna, kata sandi, atau kode salah, atau akun sedang terkunci setelah beberapa kali gagal. Coba lagi 15 menit lagi.",
            "The user name, the password or the code is wrong, or the account is locked after several failures. Try again in 15 minutes."),
        "no-position" => Choose(
            "Akun ini tidak memegang jabatan yang berlaku hari ini. Mintalah administrator wilayah mencatat jabatan dan masa berlakunya.",
            "This account holds no position today. Ask your region's administrator to record one."),
        "code-refused" => Choose(
            "Kode salah, sudah dipakai, atau kedaluwarsa. Mintalah tautan baru kepada administrator wilayah.",
            "The code is wrong, used or expired. Ask your region's administrator for another link."),
        "invalid-input" => Choose(
            "Kata sandi belum memenuhi syarat: paling sedikit 12 karakter, 5 di antaranya berbeda, tanpa nama pengguna.",
            "The password is not good enough: at least 12 characters, 5 of them different, without the user name."),
        "tidak-sama" => Choose("Kedua kata sandi tidak sama. Ketik sekali lagi.", "The two passwords differ. Type them again."),
        "too-many-requests" => Choose("Terlalu banyak percobaan. Tunggu sebentar.", "Too many attempts. Wait a moment."),
        _ => Choose("Tidak dapat masuk. Coba lagi.", "You cannot be signed in. Try again."),
    };
}
