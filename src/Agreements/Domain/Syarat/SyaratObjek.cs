using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about what is to be done together, and with whom.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G01 = new("G01", Sifat.Kunci,
        new("Urusan harus menjadi kewenangan daerah.", "The urusan must be within the region's competence."),
        new("Pilih bagian urusan yang menjadi kewenangan daerah, atau minta pernyataan Bagian Hukum atas bagian yang belum tegas.",
            "Choose the part of the urusan that is the region's, or have Bagian Hukum declare on a part that is not clear."),
        Hukum("UU 23/2014 Pasal 14 ayat (1)", "PP 28/2018 Pasal 4 ayat (1)", "PP 28/2018 Pasal 16 ayat (1)"),
        keadaan => Temuan.Kecuali(DiLuarKewenangan(keadaan)));

    public static readonly Syarat G02 = new("G02", Sifat.Kunci,
        new("Bagian Hukum belum menyatakan bahwa objek tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, dan peraturan perundang-undangan.",
            "Bagian Hukum has not declared that the object offends neither decency, public order, the national interest nor the law."),
        new("Bagian Hukum mencatat pernyataannya.", "Bagian Hukum records its declaration."),
        Hukum("PP 28/2018 Pasal 4 ayat (4)", "PP 28/2018 Pasal 16 ayat (4)"),
        keadaan => keadaan.Terakhir<PernyataanHukum>() is { TidakBertentangan: true });

    public static readonly Syarat G03 = new("G03", Sifat.Kunci,
        new("Tidak ada indikator dampak pada kesejahteraan masyarakat maupun pelayanan publik.",
            "There is no indicator of an impact on welfare or on public service."),
        new("Catat indikator terukur dengan nilai awal dan target, atau tarik usulan.", "Record a measurable indicator with baseline and target, or withdraw."),
        Hukum("PP 28/2018 Pasal 1 angka 2", "PP 28/2018 Pasal 1 angka 3"),
        keadaan => keadaan.Terakhir<DampakDijanjikan>() is { Daftar.Count: > 0 });

    public static readonly Syarat G03Satu = new("G03", Sifat.Peringatan,
        new("Dampak baru tercatat pada satu dari dua tujuan: kesejahteraan masyarakat dan pelayanan publik.",
            "An impact is recorded on only one of the two ends: welfare and public service."),
        new("Catat indikator untuk tujuan yang lain, atau TKKSD menyebutkan alasannya.", "Record an indicator for the other end, or TKKSD gives the reason."),
        Hukum("PP 28/2018 Pasal 1 angka 2", "PP 28/2018 Pasal 1 angka 3"),
        keadaan => keadaan.Terakhir<DampakDijanjikan>() is { Daftar: { Count: > 0 } daftar }
            ? Temuan.Kecuali(Enum.GetValues<DimensiDampak>().Where(dimensi => daftar.All(indikator => indikator.Dimensi != dimensi)).Select(dimensi => $"{dimensi}"))
            : Temuan.Ya);

    public static readonly Syarat G04 = new("G04", Sifat.Kunci,
        new("Objek tidak ada dalam perencanaan pembangunan daerah dan tidak termasuk tiga pengecualian.",
            "The object is in no development plan and under none of the three exceptions."),
        new("Catat keterkaitan dengan dokumen rencana yang berlaku, atau pengecualian (keadaan darurat, program strategis nasional, tugas pembantuan) dengan buktinya.",
            "Record its place in a plan in force, or an exception (emergency, national strategic programme, assigned task) with its proof."),
        Hukum("PP 28/2018 Pasal 4 ayat (2)", "PP 28/2018 Pasal 4 ayat (3)", "PP 28/2018 Pasal 16 ayat (2)", "PP 28/2018 Pasal 16 ayat (3)"),
        keadaan => DalamRencana(keadaan) || Dikecualikan(keadaan));

    public static readonly Syarat G05 = new("G05", Sifat.Peringatan,
        new("Kerja sama ini tidak berasal dari Daftar Rencana KSD yang sudah ditetapkan.", "This kerja sama does not come from a decided Daftar Rencana KSD."),
        new("Kaitkan dengan butir Daftar Rencana, atau sebutkan alasannya.", "Link it to an item of the Daftar Rencana, or give the reason."),
        Hukum("Permendagri 22/2020 Pasal 5 ayat (1)"),
        keadaan => keadaan.Sekitar.RencanaItem is { } item && item.TanggalKeputusan <= keadaan.Pada);

    public static readonly Syarat G06 = new("G06", Sifat.Kunci,
        new("Jenis kerja sama tidak sesuai dengan aturan klasifikasi.", "The kind of kerja sama is not the one that follows from the rules."),
        new("Ubah jenisnya, atau TKKSD menetapkan jenis dengan catatan tertulis; bila peraturan tidak menentukan, dengan pendapat tertulis Bagian Hukum.",
            "Change the kind, or TKKSD rules on it in writing; where the law leaves it open, with a written opinion of Bagian Hukum."),
        Hukum("UU 23/2014 Pasal 363 ayat (2)", "PP 28/2018 Pasal 3 ayat (1)", "PP 28/2018 Pasal 14"),
        SesuaiKlasifikasi);

    public static readonly Syarat G07 = new("G07", Sifat.Kunci,
        new("Ini bukan kerja sama daerah, melainkan jalur yang punya aturan sendiri.", "This is no kerja sama daerah but belongs to a lane with rules of its own."),
        new("Catat dalam register pada jalurnya dan jalankan menurut aturannya.", "Record it in the register under its lane and run it by its own rules."),
        Hukum("PP 28/2018 Pasal 15 ayat (3)", "PP 28/2018 Pasal 15 ayat (4)"),
        keadaan => Temuan.Kecuali(keadaan.KerjaSama.Usulan.Classify().DaftarKelompok
            .Where(kelompok => kelompok.Jalur is not null)
            .Select(kelompok => $"{kelompok.Jalur}: {kelompok.DaftarAturan[0].Penjelasan.Id}")));

    public static readonly Syarat G36 = new("G36", Sifat.Kunci,
        new("Kode wilayah daerah yang menjadi pihak belum dicatat dengan skemanya.", "A region among the parties has no region code with its scheme."),
        new("Sebutkan kode wilayah dengan skema KEMENDAGRI atau BPS.", "Give the region code with its scheme, KEMENDAGRI or BPS."),
        Hukum("UU 23/2014 Pasal 363 ayat (2)"),
        keadaan => Temuan.Kecuali(keadaan.KerjaSama.ParaPihak
            .Where(pihak => pihak.Kelas is KelasPihak.PemerintahDaerah && pihak.Wilayah is null)
            .Select(pihak => pihak.Nama)));

    public static readonly Syarat G37 = new("G37", Sifat.Kunci,
        new("Para mitra tidak masuk satu jenis kerja sama.", "The partners do not belong to one kind of kerja sama."),
        new("Buat satu kerja sama untuk tiap kelompok mitra.", "Make one kerja sama for each group of partners."),
        Hukum("PP 28/2018 Pasal 14", "PP 28/2018 Pasal 46 ayat (1)"),
        keadaan => keadaan.KerjaSama.Usulan.Classify() is { PerluDipisah: true } hasil
            ? Temuan.Kecuali(hasil.DaftarKelompok.Select(kelompok =>
                $"{(object?)kelompok.Jenis ?? kelompok.Jalur}: {string.Join(", ", kelompok.ParaMitra.Select(mitra => mitra.Nama))}"))
            : Temuan.Ya);

    private static IEnumerable<string> DiLuarKewenangan(Keadaan keadaan)
    {
        var usulan = keadaan.KerjaSama.Usulan;
        var tingkat = keadaan.KerjaSama.RegionCode.Contains('.', StringComparison.Ordinal) ? TingkatPemerintahan.KabupatenKota : TingkatPemerintahan.Provinsi;
        var ditegaskan = keadaan.Terakhir<PernyataanHukum>() is { DalamKewenangan: true };
        return
            from urusan in usulan.DaftarUrusan
            let hasil = Kewenangan.Check(UrusanPemerintahan.Get(urusan.Kode), tingkat, urusan.SubUrusan, usulan.Objek)
            where hasil.Putusan is PutusanKewenangan.TidakBerwenang || (hasil.Putusan is PutusanKewenangan.PerluPenegasan && !ditegaskan)
            select hasil.Saran is { } saran ? $"{hasil.Pesan.Id} {saran.Id}" : hasil.Pesan.Id;
    }

    private static bool DalamRencana(Keadaan keadaan) =>
        keadaan.Terakhir<KeterkaitanRencana>() is { } keterkaitan && keterkaitan.Daftar.Any(butir => butir.BerlakuPada(keadaan.Pada))
        || (keadaan.Sekitar.RencanaItem is { DokumenRencana: not null } item && item.TanggalKeputusan <= keadaan.Pada);

    private static bool Dikecualikan(Keadaan keadaan) =>
        keadaan.Terakhir<PengecualianRencana>() is { } pengecualian
        && pengecualian.BerlakuPada(keadaan.Pada)
        && keadaan.AdaDokumen(pengecualian.DokumenId, JenisDokumen.BuktiPengecualianRencana);

    private static Temuan SesuaiKlasifikasi(Keadaan keadaan)
    {
        var hasil = keadaan.KerjaSama.Usulan.Classify();
        return hasil.Jenis == keadaan.KerjaSama.Jenis && !hasil.NeedsLegalRuling
            || (keadaan.Terakhir<PenetapanJenis>() is { } penetapan
                && penetapan.Jenis == keadaan.KerjaSama.Jenis
                && keadaan.AdaDokumen(penetapan.DokumenId, JenisDokumen.CatatanTkksd)
                && (!hasil.NeedsLegalRuling || keadaan.Ada(JenisDokumen.PendapatHukum)))
            ? Temuan.Ya
            : Temuan.Kecuali(hasil.DaftarKelompok.Select(kelompok => kelompok.DaftarAturan[0].Penjelasan.Id).Distinct());
    }
}
