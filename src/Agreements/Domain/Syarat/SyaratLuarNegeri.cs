using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards abroad, from the idea to the plan; L01... are conditions that a row of these tables states itself.</summary>
internal static partial class KatalogSyarat
{
    internal static readonly JenisKlausul[] ButirPernyataan = [JenisKlausul.Subjek, JenisKlausul.MaksudDanTujuan, JenisKlausul.TempatDanTanggal];

    private static readonly PersyaratanLuarNegeri[] PersyaratanKsdpl =
    [
        PersyaratanLuarNegeri.KesetaraanStatusAtauWilayah, PersyaratanLuarNegeri.SalingMelengkapi, PersyaratanLuarNegeri.HubunganAntarmasyarakat,
    ];

    public static readonly Syarat G20Awal = new("G20", Sifat.Kunci,
        new("Penilaian awal: persyaratan kerja sama luar negeri belum dinyatakan terpenuhi.", "First pass: the conditions for a foreign cooperation are not said to hold."),
        new("Catat penilaian setiap persyaratan yang disebut.", "Record the assessment of each condition named."),
        Hukum("PP 28/2018 Pasal 27", "Permendagri 25/2020 Pasal 5"),
        keadaan => Temuan.Kecuali(BelumTerpenuhi(keadaan).Select(persyaratan => $"{persyaratan}")));

    public static readonly Syarat G20 = new("G20", Sifat.Kunci,
        new("Persyaratan kerja sama luar negeri belum terpenuhi seluruhnya dengan bukti.", "Not every condition for a foreign cooperation holds with its proof."),
        new("Catat penilaian setiap persyaratan yang disebut beserta dokumen buktinya.", "Record the assessment of each condition named, with its proof."),
        Hukum("PP 28/2018 Pasal 27", "Permendagri 25/2020 Pasal 5"),
        keadaan => Temuan.Kecuali(
            BelumTerpenuhi(keadaan).Select(persyaratan => $"{persyaratan}").Concat(TanpaBukti(keadaan).Select(persyaratan => $"{persyaratan}: bukti belum ada"))));

    public static readonly Syarat G30Luar = new("G30", Sifat.Kunci,
        new("Mitra adalah partai politik, atau belum dinyatakan bukan partai politik.", "A partner is a political party, or nobody has declared that it is none."),
        new("Bagian Hukum mencatat pernyataan tentang mitra yang disebut.", "Bagian Hukum records its declaration about the partner named."),
        Hukum("PP 28/2018 Pasal 36 ayat (2)"),
        keadaan => Temuan.Kecuali(
            from mitra in keadaan.Mitra
            where mitra.Kelas is KelasPihak.NirlabaLuarNegeri or KelasPihak.LembagaLuarNegeri
                && keadaan.Semua<PernyataanMitra>(null).LastOrDefault(fakta => ((PernyataanMitra)fakta.Isi).PihakId == mitra.Id)?.Isi
                    is not PernyataanMitra { BukanPartaiPolitik: true }
            select mitra.Nama));

    public static readonly Syarat G03Luar = new("G03", Sifat.Kunci,
        new("Tidak ada indikator dampak pada kesejahteraan masyarakat maupun pelayanan publik dari kerja sama luar negeri ini.",
            "There is no indicator of an impact of this foreign cooperation on welfare or on public service."),
        new("Catat indikator terukur dengan nilai awal dan target, atau tarik usulan.", "Record a measurable indicator with baseline and target, or withdraw."),
        Hukum("PP 28/2018 Pasal 1 angka 4", "PP 28/2018 Pasal 1 angka 5", "Permendagri 25/2020 Pasal 1 angka 11", "Permendagri 25/2020 Pasal 1 angka 12"),
        keadaan => keadaan.Terakhir<DampakDijanjikan>() is { Daftar.Count: > 0 });

    public static readonly Syarat G03LuarSatu = new("G03", Sifat.Peringatan,
        new("Dampak kerja sama luar negeri ini baru tercatat pada satu dari dua tujuan: kesejahteraan masyarakat dan pelayanan publik.",
            "An impact of this foreign cooperation is recorded on only one of the two ends: welfare and public service."),
        new("Catat indikator untuk tujuan yang lain, atau sebutkan alasannya.", "Record an indicator for the other end, or give the reason."),
        Hukum("PP 28/2018 Pasal 1 angka 4", "PP 28/2018 Pasal 1 angka 5"),
        keadaan => keadaan.Terakhir<DampakDijanjikan>() is { Daftar: { Count: > 0 } daftar }
            ? Temuan.Kecuali(Enum.GetValues<DimensiDampak>().Where(dimensi => daftar.All(indikator => indikator.Dimensi != dimensi)).Select(dimensi => $"{dimensi}"))
            : Temuan.Ya);

    public static readonly Syarat L01 = new("L01", Sifat.Kunci,
        new("Kajian belum lengkap.", "The study is not complete."),
        new("Isi keenam butir kajian.", "Fill in all six headings of the study."),
        Hukum("Permendagri 25/2020 Pasal 12 ayat (3)"),
        keadaan => Temuan.Kecuali((keadaan.Terakhir<Kajian>() ?? Kajian.Kosong).BelumDiisi));

    public static readonly Syarat G21 = new("G21", Sifat.Kunci,
        new("Pernyataan Kehendak tidak boleh ditandatangani sebelum ada tanggapan tertulis Menteri.", "No Pernyataan Kehendak is signed before the Menteri's written answer."),
        new("Kirim surat permohonan tanggapan kepada Menteri, koordinasikan dengan Menteri Luar Negeri, dan catat tanggapan yang diterima. Sementara itu kunjungan dan komunikasi dicatat sebagai penjajakan.",
            "Ask the Menteri for an answer, coordinate with the minister of foreign affairs, and record the answer received. Until then visits are recorded as exploration."),
        Hukum("Permendagri 25/2020 Pasal 14", "PP 28/2018 Pasal 28 ayat (4)"),
        keadaan => Temuan.Kecuali(CacatTanggapan(keadaan)));

    public static readonly Syarat L02 = new("L02", Sifat.Kunci,
        new("Pernyataan Kehendak belum memuat keenam isinya.", "The Pernyataan Kehendak lacks one of its six contents."),
        new("Lengkapi isi yang disebut.", "Complete what is named."),
        Hukum("Permendagri 25/2020 Pasal 13 ayat (2)"),
        keadaan => keadaan.Naskah is { } naskah
            ? Temuan.Kecuali(ButirNaskah(keadaan, naskah.Isi, ButirPernyataan))
            : Temuan.Kecuali(["rancangan Pernyataan Kehendak belum direkam"]));

    public static readonly Syarat D3 = new("D3", Sifat.Kunci,
        new("Masa berlaku Pernyataan Kehendak paling lama satu tahun.", "A Pernyataan Kehendak is valid for one year at most."),
        new("Tulis masa berlaku yang berakhir paling lambat satu tahun sejak ditandatangani.", "Let it end no later than one year after signing."),
        Hukum("Permendagri 25/2020 Pasal 13 ayat (3)"),
        keadaan => keadaan.Naskah is not { } naskah
            || (naskah.Sampai is { } sampai && sampai >= keadaan.Pada && sampai <= Jam.BatasPernyataan(MulaiBerlaku(keadaan, naskah))));

    public static readonly Syarat L03 = new("L03", Sifat.Kunci,
        new("Rencana Kerja Sama belum lengkap.", "The Rencana Kerja Sama is not complete."),
        new("Isi ketujuh butir Rencana Kerja Sama.", "Fill in all seven headings of the plan."),
        Hukum("Permendagri 25/2020 Pasal 15 ayat (3)", "PP 28/2018 Pasal 30 ayat (3)"),
        keadaan => Temuan.Kecuali((keadaan.Terakhir<RencanaKerjaSama>() ?? RencanaKerjaSama.Kosong).BelumDiisi));

    public static readonly Syarat G22 = new("G22", Sifat.Kunci,
        new("Rencana Kerja Sama harus berdasar Pernyataan Kehendak yang sudah ditandatangani, masih berlaku, dan beruang lingkup sama.",
            "A Rencana Kerja Sama rests on a Pernyataan Kehendak that is signed, still valid, and of the same scope."),
        new("Bila Pernyataan Kehendak sudah lewat masa berlakunya, buat yang baru melalui Menteri lagi (langkah UlangiPernyataan).",
            "Where it has lapsed, make a new one through the Menteri again (the step UlangiPernyataan)."),
        Hukum("Permendagri 25/2020 Pasal 15", "Permendagri 25/2020 Pasal 13 ayat (3)"),
        keadaan => Temuan.Kecuali(CacatDasarRencana(keadaan)));

    public static readonly Syarat L12 = new("L12", Sifat.Kunci,
        new("Sudah ada rancangan naskah ini.", "There already is a draft of this naskah."),
        new("Ubah rancangan yang ada.", "Change the draft there is."),
        Hukum("Permendagri 25/2020 Pasal 9"),
        keadaan => !keadaan.KerjaSama.DaftarNaskah.Any(naskah =>
            naskah.Jenis == keadaan.Langkah.Naskah && naskah.DalamProses && naskah != keadaan.Naskah));

    private static IEnumerable<PersyaratanLuarNegeri> PersyaratanBerlaku(Keadaan keadaan, KondisiLuarNegeri? kondisi) =>
        Enum.GetValues<PersyaratanLuarNegeri>().Where(persyaratan =>
            (keadaan.Ksdpl || !PersyaratanKsdpl.Contains(persyaratan))
            && (persyaratan is not PersyaratanLuarNegeri.AlihTeknologi || kondisi is { Objek: ObjekLuarNegeri.IlmuPengetahuanDanTeknologi }));

    private static IEnumerable<PersyaratanLuarNegeri> BelumTerpenuhi(Keadaan keadaan)
    {
        var kondisi = keadaan.Terakhir<KondisiLuarNegeri>();
        return PersyaratanBerlaku(keadaan, kondisi)
            .Where(persyaratan => kondisi?.Daftar.Any(nilai => nilai.Persyaratan == persyaratan && nilai.Terpenuhi) is not true);
    }

    private static IEnumerable<PersyaratanLuarNegeri> TanpaBukti(Keadaan keadaan)
    {
        var kondisi = keadaan.Terakhir<KondisiLuarNegeri>();
        return PersyaratanBerlaku(keadaan, kondisi).Where(persyaratan => kondisi?.Daftar.Any(nilai => nilai.Persyaratan == persyaratan
            && nilai.Terpenuhi && !(nilai.BuktiDokumenId is { } bukti && keadaan.AdaDokumen(bukti, JenisDokumen.BuktiPersyaratanLuarNegeri))) is true);
    }

    private static IEnumerable<string> CacatTanggapan(Keadaan keadaan)
    {
        if (keadaan.Sejak<TanggapanMenteri>(Tahap.KajianSelesai) is not { } tanggapan)
        {
            yield return "tanggapan tertulis Menteri belum dicatat";
            yield break;
        }

        if (!keadaan.AdaDokumen(tanggapan.DokumenId, JenisDokumen.SuratTanggapanMenteri))
        {
            yield return "surat tanggapan belum ada";
        }

        if (!tanggapan.DapatDitindaklanjuti)
        {
            yield return $"tanggapan {tanggapan.Nomor} tidak menyetujui tindak lanjut";
        }

        if (!tanggapan.DikoordinasikanDenganMenlu)
        {
            yield return "koordinasi dengan Menteri Luar Negeri belum dinyatakan";
        }

        if (tanggapan.TanggalSurat < tanggapan.TanggalPermohonan)
        {
            yield return "tanggapan bertanggal sebelum permohonannya";
        }
    }

    private static IEnumerable<string> CacatDasarRencana(Keadaan keadaan)
    {
        if (keadaan.Pernyataan is not { } pernyataan)
        {
            yield return "Pernyataan Kehendak belum ditandatangani";
            yield break;
        }

        var sampai = new[] { pernyataan.Sampai, Jam.BatasPernyataan(pernyataan.TanggalTandaTangan!.Value) }.Min()!.Value;
        if (sampai < keadaan.Pada)
        {
            yield return $"masa berlaku Pernyataan Kehendak berakhir {sampai:yyyy-MM-dd}";
        }

        if (keadaan.Terakhir<RencanaKerjaSama>() is { SesuaiPernyataan: false })
        {
            yield return "ruang lingkup rencana dinyatakan tidak sama dengan Pernyataan Kehendak";
        }

        if (keadaan.Semua<PertimbanganTertulis>(null).LastOrDefault() is { Isi: PertimbanganTertulis { Hasil: HasilPertimbangan.PerbaikiRencana } } pertimbangan
            && keadaan.Semua<RencanaKerjaSama>(null).LastOrDefault()?.Versi < pertimbangan.Versi)
        {
            yield return "rencana belum diperbaiki menurut pertimbangan Menteri";
        }
    }

    /// <summary>What a foreign text must say: parties and scope, a day on which it ends, and the clauses given.</summary>
    private static IEnumerable<string> ButirNaskah(Keadaan keadaan, IsiNaskah isi, params IEnumerable<JenisKlausul> klausul) =>
        BelumLengkap(keadaan, isi).Concat(klausul.Where(jenis => !isi.Memuat(jenis)).Select(jenis => $"{jenis}"));

    /// <summary>A text runs from the day it names, else from the last signature, else from the day asked about.</summary>
    private static DateOnly MulaiBerlaku(Keadaan keadaan, Naskah naskah) => naskah.Mulai
        ?? keadaan.TandaTangan(naskah).Select(fakta => (DateOnly?)fakta.Tanggal).Max()
        ?? keadaan.Pada;
}
