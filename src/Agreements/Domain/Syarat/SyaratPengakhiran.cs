using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about ending, and about who may confirm what.</summary>
internal static partial class KatalogSyarat
{
    private static readonly DasarPengakhiran[] DasarUmum =
    [
        DasarPengakhiran.WaktuBerakhir, DasarPengakhiran.TujuanTercapai, DasarPengakhiran.KesepakatanParaPihak,
        DasarPengakhiran.PerubahanKebijakan, DasarPengakhiran.ObjekHilang,
    ];

    private static readonly DasarPengakhiran[] DasarKsdpk = [.. DasarUmum, DasarPengakhiran.PutusanPengadilan, DasarPengakhiran.PihakKetigaPailit];

    public static readonly Syarat G33 = new("G33", Sifat.Kunci,
        new("Alasan pengakhiran tidak termasuk yang ditentukan, atau buktinya belum lengkap.", "The ground is not on the closed list, or its proof is incomplete."),
        new("Catat pengakhiran dengan salah satu dasar yang ditentukan dan buktinya.", "Record one of the grounds with its proof."),
        Hukum("PP 28/2018 Pasal 9 ayat (1)", "PP 28/2018 Pasal 22"),
        keadaan => Temuan.Kecuali(CacatPengakhiran(keadaan)));

    public static readonly Syarat G34 = new("G34", Sifat.Kunci,
        new("Pergantian kepemimpinan tidak mengakhiri kerja sama.", "A change of leadership does not end a kerja sama."),
        new("Kerja sama berjalan terus; pakai dasar lain bila memang ada.", "It goes on; use another ground if there is one."),
        Hukum("PP 28/2018 Pasal 9 ayat (2)"),
        keadaan => keadaan.TerakhirDiSini<Pengakhiran>() is not { Dasar: DasarPengakhiran.PergantianPimpinan });

    public static readonly Syarat G44 = new("G44", Sifat.Kunci,
        new("Pencatat dan pemeriksa harus orang yang berbeda.", "Whoever recorded it and whoever confirms it must be different persons."),
        new("Minta orang lain yang berwenang melakukan langkah ini.", "Have somebody else who is entitled take the step."),
        Hukum("PP 28/2018 Pasal 44 (?)"),
        keadaan => Temuan.Kecuali(DicatatSendiri(keadaan)));

    private static IEnumerable<string> CacatPengakhiran(Keadaan keadaan)
    {
        if (keadaan.TerakhirDiSini<Pengakhiran>() is not { } pengakhiran)
        {
            yield return "dasar pengakhiran belum dicatat";
            yield break;
        }

        if (!(keadaan.Ksdpk ? DasarKsdpk : DasarUmum).Contains(pengakhiran.Dasar))
        {
            yield return $"{pengakhiran.Dasar} bukan dasar pengakhiran jenis ini";
        }

        if (!keadaan.AdaDokumen(pengakhiran.BuktiDokumenId, JenisDokumen.BuktiPengakhiran))
        {
            yield return "dokumen bukti belum ada";
        }

        if (pengakhiran is { Dasar: DasarPengakhiran.PutusanPengadilan or DasarPengakhiran.PihakKetigaPailit }
            && (string.IsNullOrWhiteSpace(pengakhiran.NomorPutusan) || pengakhiran.TanggalPutusan is null))
        {
            yield return "nomor dan tanggal putusan pengadilan belum dicatat";
        }

        var naskah = keadaan.Lingkup is null ? keadaan.KerjaSama.Kesepakatan ?? keadaan.KerjaSama.Nota : keadaan.Naskah;
        if (pengakhiran.Dasar is DasarPengakhiran.WaktuBerakhir
            && !(naskah?.SampaiPada(keadaan.Pada, keadaan.KerjaSama) is { } sampai && sampai <= keadaan.Pada))
        {
            yield return "jangka waktu naskah belum berakhir";
        }
    }

    private static IEnumerable<string> DicatatSendiri(Keadaan keadaan)
    {
        var dokumen = keadaan.Langkah.Dokumen.Select(jenis => keadaan.Papers(jenis).MaxBy(dokumen => dokumen.Versi)).OfType<Dokumen>()
            .Select(dokumen => (Nama: $"dokumen {dokumen.Jenis}", dokumen.Oleh));
        var fakta = keadaan.Langkah.Penentu.Select(jenis => keadaan.KerjaSama.DaftarFakta
                .Where(fakta => fakta.Isi.GetType() == jenis && fakta.NaskahId == keadaan.Lingkup).MaxBy(fakta => fakta.Versi)).OfType<Fakta>()
            .Select(fakta => (Nama: fakta.Jenis, fakta.Oleh));
        return dokumen.Concat(fakta)
            .Where(catatan => string.Equals(catatan.Oleh, keadaan.Petugas.Subjek, StringComparison.Ordinal))
            .Select(catatan => $"{catatan.Nama} Anda catat sendiri");
    }
}
