using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about texts and who signs them.</summary>
internal static partial class KatalogSyarat
{
    internal static readonly JenisKlausul[] KlausulWajibKsdpk =
        [JenisKlausul.HakDanKewajiban, JenisKlausul.JangkaWaktu, JenisKlausul.PenyelesaianPerselisihan, JenisKlausul.Sanksi];

    public static readonly Syarat G12 = new("G12", Sifat.Kunci,
        new("Kesepakatan Bersama hanya ditandatangani oleh kepala daerah; surat kuasa tidak berlaku untuknya.",
            "A Kesepakatan Bersama is signed by the head of the region only; no mandate covers it."),
        new("Kepala daerah menandatangani; penjabat menyebutkan dasar jabatannya.", "The head of the region signs; an acting one names the decree."),
        Hukum("PP 28/2018 Pasal 2 ayat (1)", "PP 28/2018 Pasal 13 ayat (1)"),
        BukanKepalaDaerah);

    public static readonly Syarat G12Penjabat = new("G12", Sifat.Peringatan,
        new("Kesepakatan Bersama ditandatangani penjabat atau pelaksana tugas kepala daerah.", "The Kesepakatan Bersama is signed by an acting head of the region."),
        new("Sebutkan alasan dan dasar kewenangannya.", "Give the reason and what entitles them."),
        Hukum("PP 28/2018 Pasal 2 ayat (1) (?)"),
        keadaan => Temuan.Kecuali(TandaTanganDaerah(keadaan).Select(fakta => (TandaTangan)fakta.Isi)
            .Where(tanda => tanda is { Kapasitas: Kapasitas.PenjabatKepalaDaerah, DasarJabatan.Length: > 0 }).Select(tanda => $"{tanda.Nama}: {tanda.DasarJabatan}")));

    public static readonly Syarat G13 = new("G13", Sifat.Kunci,
        new("Pejabat perangkat daerah menandatangani PKS tanpa surat kuasa yang sah untuk PKS ini pada tanggal tanda tangan.",
            "An official signs the PKS without a mandate for this PKS that is valid on the day of signature."),
        new("Catat surat kuasa kepala daerah yang menyebut PKS ini, bertanggal tidak setelah tanda tangan.",
            "Record a mandate of the head that names this PKS and is dated no later than the signature."),
        Hukum("PP 28/2018 Pasal 2 ayat (2)", "PP 28/2018 Pasal 13 ayat (2)"),
        keadaan => Temuan.Kecuali(
            from fakta in TandaTanganDaerah(keadaan)
            let tanda = (TandaTangan)fakta.Isi
            where tanda.Kapasitas is not (Kapasitas.KepalaDaerah or Kapasitas.PenjabatKepalaDaerah)
            let cacat = CacatKuasa(keadaan, tanda, fakta.Tanggal).ToArray()
            where cacat.Length > 0
            select $"{tanda.Nama}, {tanda.Jabatan}, {fakta.Tanggal:yyyy-MM-dd}: {string.Join("; ", cacat)}"));

    public static readonly Syarat G15 = new("G15", Sifat.Kunci,
        new("PKS dengan pihak ketiga belum memuat keempat klausul wajib.", "A PKS with a third party lacks one of the four mandatory clauses."),
        new("Tambahkan klausul yang disebut.", "Add the clauses named."),
        Hukum("UU 23/2014 Pasal 366 ayat (2)", "PP 28/2018 Pasal 19 ayat (2)"),
        keadaan => keadaan.Naskah is { } naskah
            ? Temuan.Kecuali(KlausulWajibKsdpk.Where(jenis => !naskah.Isi.Memuat(jenis)).Select(jenis => jenis.ToString()))
            : Temuan.Tidak);

    public static readonly Syarat G16 = new("G16", Sifat.Kunci,
        new("Kesepakatan Bersama yang menjadi induk PKS tidak ada atau tidak berlaku pada tanggal ini.",
            "The Kesepakatan Bersama that the PKS executes does not exist or is not in force on this day."),
        new("Tandatangani Kesepakatan Bersama yang baru, atau perpanjang sebelum berakhir.", "Sign a new Kesepakatan Bersama, or extend it before it ends."),
        Hukum("PP 28/2018 Pasal 6 ayat (1)"),
        keadaan => keadaan.Induk?.BerlakuPada(keadaan.Pada, keadaan.KerjaSama) ?? false);

    public static readonly Syarat G16Lebih = new("G16", Sifat.Peringatan,
        new("PKS berakhir setelah Kesepakatan Bersama induknya berakhir.", "The PKS ends later than the Kesepakatan Bersama it executes."),
        new("Sesuaikan jangka waktu, atau sebutkan alasannya.", "Adjust the term, or give the reason."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) (?)"),
        keadaan => keadaan.Naskah is not { } naskah
            || keadaan.Induk?.SampaiPada(keadaan.Pada, keadaan.KerjaSama) is not { } sampaiInduk
            || naskah.Sampai <= sampaiInduk);

    public static readonly Syarat G30 = new("G30", Sifat.Kunci,
        new("Mitra telah dinyatakan pailit.", "A partner has been declared insolvent."),
        new("Kerja sama tidak dapat ditandatangani dengan mitra yang pailit.", "Nothing can be signed with an insolvent partner."),
        Hukum("PP 28/2018 Pasal 22"),
        keadaan => Temuan.Kecuali((
            from fakta in keadaan.Semua<Kepailitan>(null)
            let pailit = (Kepailitan)fakta.Isi
            from pihak in keadaan.KerjaSama.ParaPihak
            where pihak.Id == pailit.PihakId
            select $"{pihak.Nama}: putusan {pailit.NomorPutusan}").Concat(
                from mitra in keadaan.Sekitar.DaftarMitraPailit
                where mitra.Sejak <= keadaan.Pada
                select $"{mitra.Nama}: putusan {mitra.NomorPutusan}")));

    public static readonly Syarat G31 = new("G31", Sifat.Kunci,
        new("Perubahan harus setingkat: jenis naskah dan para pihak sama, penandatangan tidak lebih rendah, dan mengubah naskah pokok yang masih berlaku.",
            "An amendment must be of the same level: same kind and parties, no lower signer, and of a principal naskah still in force."),
        new("Susun perubahan atas naskah pokok dengan para pihak dan penandatangan setingkat.", "Draft the amendment of the principal naskah with the same parties and level of signer."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) (?)"),
        Setingkat);

    public static readonly Syarat G32 = new("G32", Sifat.Kunci,
        new("Naskah yang sudah berakhir tidak dapat diubah atau diperpanjang.", "A naskah that has ended can neither be amended nor extended."),
        new("Buat kerja sama atau PKS baru.", "Make a new kerja sama or PKS."),
        Hukum("PP 28/2018 Pasal 9 ayat (1) (?)"),
        keadaan => keadaan.Diubah is not { } diubah || diubah.BerlakuPada(keadaan.Pada, keadaan.KerjaSama));

    public static readonly Syarat G43 = new("G43", Sifat.Kunci,
        new("Tanda tangan setiap pihak dengan buktinya belum lengkap.", "Not every party's signature with its proof is recorded."),
        new("Catat tanda tangan pihak yang disebut beserta dokumen buktinya.", "Record the signatures of the parties named, with the proof."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf d (?)", "PP 28/2018 Pasal 6 ayat (1) huruf g (?)"),
        BelumLengkapTandaTangan);

    private static IEnumerable<Fakta> TandaTanganDaerah(Keadaan keadaan) => keadaan.Naskah is not { } naskah
        ? []
        : keadaan.TandaTangan(naskah).Where(fakta => keadaan.KerjaSama.ParaPihak.Any(pihak =>
            pihak.Id == ((TandaTangan)fakta.Isi).PihakId && pihak.Kelas is KelasPihak.PemerintahDaerah));

    /// <summary>Who signed for a region without being its head, or an acting head who names the decree.</summary>
    private static Temuan BukanKepalaDaerah(Keadaan keadaan) => Temuan.Kecuali(
        from fakta in TandaTanganDaerah(keadaan)
        let tanda = (TandaTangan)fakta.Isi
        where tanda.Kapasitas is not Kapasitas.KepalaDaerah
            && !(tanda.Kapasitas is Kapasitas.PenjabatKepalaDaerah && !string.IsNullOrWhiteSpace(tanda.DasarJabatan))
        select $"{tanda.Nama}, {tanda.Jabatan} ({tanda.Kapasitas})");

    /// <summary>What the mandate of a signature lacks: to whom, for which naskah, and on the day of the signature.</summary>
    private static IEnumerable<string> CacatKuasa(Keadaan keadaan, TandaTangan tanda, DateOnly tanggal)
    {
        var naskah = keadaan.Naskah!;
        if (keadaan.Semua<SuratKuasa>(naskah.Id).Select(fakta => (SuratKuasa)fakta.Isi).LastOrDefault(kuasa => kuasa.PihakId == tanda.PihakId) is not { } kuasa)
        {
            return ["surat kuasa belum dicatat"];
        }

        return new[]
        {
            keadaan.AdaDokumen(kuasa.DokumenId, JenisDokumen.SuratKuasa) ? null : "dokumen surat kuasa belum ada",
            kuasa.TanggalSurat <= tanggal ? null : $"surat kuasa bertanggal {kuasa.TanggalSurat:yyyy-MM-dd}, setelah tanda tangan",
            kuasa.BerlakuSampai < tanggal ? $"surat kuasa hanya berlaku sampai {kuasa.BerlakuSampai:yyyy-MM-dd}" : null,
            Sama(kuasa.NamaPenerima, tanda.Nama) ? null : $"surat kuasa diberikan kepada {kuasa.NamaPenerima}",
            Memangku(keadaan, kuasa, tanggal) ? null : $"{kuasa.JabatanPenerima} pada hari itu dipangku orang lain",
            kuasa.JenisNaskah == naskah.Jenis ? null : $"surat kuasa untuk menandatangani {kuasa.JenisNaskah?.ToString() ?? "naskah yang jenisnya tidak dicatat"}",
            Sama(kuasa.JudulNaskah, naskah.Judul) || Sama(kuasa.JudulNaskah, keadaan.Diubah?.Judul) ? null : $"surat kuasa menyebut naskah \"{kuasa.JudulNaskah}\"",
            naskah.MengubahId is null || kuasa.TermasukPerubahan || Sama(kuasa.JudulNaskah, naskah.Judul) ? null : "surat kuasa tidak mencakup perubahan naskah",
        }.OfType<string>();
    }

    private static bool Sama(string? satu, string? lain) => satu is not null && lain is not null && string.Equals(
        string.Join(' ', satu.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        string.Join(' ', lain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A mandate is to an official: where the register of positions says that another holds the position on that day, it is void (S9).</summary>
    private static bool Memangku(Keadaan keadaan, SuratKuasa kuasa, DateOnly tanggal)
    {
        var pemangku = keadaan.Sekitar.DaftarMasaJabatan
            .Where(masa => string.Equals(masa.Jabatan, kuasa.JabatanPenerima.Trim(), StringComparison.OrdinalIgnoreCase) && masa.Pada(tanggal)).ToArray();
        return pemangku.Length == 0 || pemangku.Any(masa => string.Equals(masa.Nama, kuasa.NamaPenerima.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private static Temuan BelumLengkapTandaTangan(Keadaan keadaan)
    {
        if (keadaan.Naskah is not { } naskah)
        {
            return Temuan.Tidak;
        }

        var sudah = keadaan.TandaTangan(naskah).Select(fakta => (TandaTangan)fakta.Isi)
            .Where(tanda => keadaan.KerjaSama.DaftarDokumen.Any(dokumen => dokumen.Id == tanda.BuktiDokumenId))
            .Select(tanda => tanda.PihakId).ToHashSet();
        return Temuan.Kecuali(keadaan.KerjaSama.ParaPihak
            .Where(pihak => naskah.Isi.ParaPihak.Contains(pihak.Id) && !sudah.Contains(pihak.Id))
            .Select(pihak => pihak.Nama));
    }

    private static Temuan Setingkat(Keadaan keadaan) => keadaan.Naskah is { MengubahId: not null } naskah
        ? Temuan.Kecuali(TidakSetingkat(keadaan, naskah, keadaan.Diubah))
        : Temuan.Ya;

    private static IEnumerable<string> TidakSetingkat(Keadaan keadaan, Naskah naskah, Naskah? diubah)
    {
        if (diubah is null)
        {
            yield return "naskah yang diubah tidak ditemukan";
            yield break;
        }

        if (diubah.MengubahId is not null)
        {
            yield return "yang diubah adalah naskah perubahan, bukan naskah pokok";
        }

        if (diubah.Jenis != naskah.Jenis)
        {
            yield return $"mengubah {diubah.Jenis} dengan {naskah.Jenis}";
        }

        if (naskah.Isi.VersiDasar is { } versi && versi != diubah.VersiPada(keadaan.Pada, keadaan.KerjaSama))
        {
            yield return $"mengubah versi {versi}, yang berlaku versi {diubah.VersiPada(keadaan.Pada, keadaan.KerjaSama)}";
        }

        // Of an old naskah it is only known that all parties signed it.
        var pihakDiubah = diubah.Isi.ParaPihak is { Count: > 0 } daftar ? daftar : keadaan.KerjaSama.ParaPihak.Select(pihak => pihak.Id);
        if (!pihakDiubah.ToHashSet().SetEquals(naskah.Isi.ParaPihak))
        {
            yield return "para pihak tidak sama";
        }

        if (PenandatanganKami(keadaan, naskah) is { } kini && PenandatanganKami(keadaan, diubah) is { } dahulu && Tingkat(kini) < Tingkat(dahulu))
        {
            yield return $"ditandatangani {kini}, naskah pokoknya {dahulu}";
        }
    }

    private static Kapasitas? PenandatanganKami(Keadaan keadaan, Naskah naskah) => keadaan.TandaTangan(naskah)
        .Select(fakta => (TandaTangan)fakta.Isi)
        .Where(tanda => keadaan.PihakKami(tanda.PihakId))
        .Select(tanda => (Kapasitas?)tanda.Kapasitas)
        .FirstOrDefault();

    private static int Tingkat(Kapasitas kapasitas) => kapasitas is Kapasitas.KepalaDaerah or Kapasitas.PenjabatKepalaDaerah ? 1 : 0;
}
