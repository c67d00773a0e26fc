using Ksd.Agreements.Features;
using Ksd.Agreements.Features.Latihan;
using Ksd.Agreements.Features.Penyusunan;
using Ksd.Agreements.Features.Pertukaran;
using Ksd.ServiceDefaults.Audit;

namespace Ksd.Agreements;

/// <summary>What the service does, on one screen.</summary>
internal static class Endpoints
{
    public static void MapAgreements(this IEndpointRouteBuilder app)
    {
        var kerjaSama = app.MapGroup("/api/v1").WithTags("Kerja sama");
        OpenKerjaSama.Map(kerjaSama);
        OpenAcara.Map(kerjaSama);
        RecordJalur.Map(kerjaSama);
        ReviseUsulan.Map(kerjaSama);
        GetKerjaSama.Map(kerjaSama);
        ListKerjaSama.Map(kerjaSama);
        TakeLangkah.Map(kerjaSama);
        GetLangkah.Map(kerjaSama);
        GetRiwayat.Map(kerjaSama);

        var fakta = app.MapGroup("/api/v1").WithTags("Fakta");
        RulePenetapanJenis.Map(fakta);
        DeclarePernyataanHukum.Map(fakta);
        RecordDampak.Map(fakta);
        RecordKeterkaitanRencana.Map(fakta);
        RecordPengecualianRencana.Map(fakta);
        RecordKerangkaAcuanKerja.Map(fakta);
        RecordStudiKelayakan.Map(fakta);
        RecordKriteriaPemrakarsa.Map(fakta);
        RecordPenawaran.Map(fakta);
        RecordJawabanPenawaran.Map(fakta);
        CheckTumpangTindih.Map(fakta);
        ListTumpangTindih.Map(fakta);
        AnswerTumpangTindih.Map(fakta);
        ListNaskahKembar.Map(fakta);
        AnswerNaskahKembar.Map(fakta);
        AssessBeban.Map(fakta);
        RecordPermohonanDprd.Map(fakta);
        RecordTandaTerimaDprd.Map(fakta);
        RecordPutusanDprd.Map(fakta);
        RecordKepailitan.Map(fakta);
        RecordPengakhiran.Map(fakta);
        RecordPenutupan.Map(fakta);

        var wajib = app.MapGroup("/api/v1").WithTags("Kerja sama wajib");
        RecordRapatKoordinasiTeknis.Map(wajib);
        RecordHasilKoordinasiTeknis.Map(wajib);
        RecordSekretariatBersama.Map(wajib);
        RecordPembinaanDaerah.Map(wajib);
        RecordEvaluasiKendala.Map(wajib);
        RecordPersetujuanPengambilalihan.Map(wajib);
        RecordPengambilalihan.Map(wajib);

        var luarNegeri = app.MapGroup("/api/v1").WithTags("Luar negeri");
        AssessKondisiLuarNegeri.Map(luarNegeri);
        DeclarePernyataanMitra.Map(luarNegeri);
        RecordKajian.Map(luarNegeri);
        RecordTanggapanMenteri.Map(luarNegeri);
        RecordRencanaKerjaSama.Map(luarNegeri);
        RecordTandaTerimaGubernur.Map(luarNegeri);
        RecordPengantarGubernur.Map(luarNegeri);
        RecordSuratLangsungMenteri.Map(luarNegeri);
        RecordPertimbanganTertulis.Map(luarNegeri);
        RecordRisalahRapat.Map(luarNegeri);
        RecordSuratKonfirmasi.Map(luarNegeri);
        RecordPersetujuanMenteri.Map(luarNegeri);
        RecordRencanaPenandatanganan.Map(luarNegeri);
        RecordPenyampaianNaskahAsli.Map(luarNegeri);
        RecordSalinanNaskah.Map(luarNegeri);
        RecordRencanaKegiatanTahunan.Map(luarNegeri);
        RecordLaporanTahunan.Map(luarNegeri);
        RecordTeguranKemendagri.Map(luarNegeri);
        RecordPermohonanPerpanjangan.Map(luarNegeri);
        RecordIzinNirlaba.Map(luarNegeri);
        AssessSifatPenerusan.Map(luarNegeri);
        RecordVerifikasiMenteri.Map(luarNegeri);
        RecordPenunjukanMitraTeknis.Map(luarNegeri);
        GetJam.Map(luarNegeri);

        var perselisihan = app.MapGroup("/api/v1").WithTags("Perselisihan");
        FilePerselisihan.Map(perselisihan);
        RecordKemajuanPerselisihan.Map(perselisihan);
        ListPerselisihan.Map(perselisihan);

        var naskah = app.MapGroup("/api/v1").WithTags("Naskah dan dokumen");
        DraftNaskah.Map(naskah);
        ReviseNaskah.Map(naskah);
        RecordTinjauanDampak.Map(naskah);
        GetKonsolidasi.Map(naskah);
        RecordTandaTangan.Map(naskah);
        RecordSuratKuasa.Map(naskah);
        UploadDokumen.Map(naskah);
        DownloadDokumen.Map(naskah);

        var penyusunan = app.MapGroup("/api/v1").WithTags("Penyusunan naskah");
        ListTemplat.Map(penyusunan);
        WriteTemplat.Map(penyusunan);
        ListKlausul.Map(penyusunan);
        StartRancangan.Map(penyusunan);
        ListRancangan.Map(penyusunan);
        ListRancanganWilayah.Map(penyusunan);
        GetRancangan.Map(penyusunan);
        ListVersiRancangan.Map(penyusunan);
        CompareRancangan.Map(penyusunan);
        EditRancangan.Map(penyusunan);
        RefreshRancangan.Map(penyusunan);
        CommentRancangan.Map(penyusunan);
        ListTanggapan.Map(penyusunan);
        AnswerTanggapan.Map(penyusunan);
        AgreeRancangan.Map(penyusunan);
        ReopenRancangan.Map(penyusunan);
        ReceiveKiriman.Map(penyusunan);
        DownloadRancangan.Map(penyusunan);
        SignRancangan.Map(penyusunan);
        CheckTandaTangan.Map(penyusunan);
        VerifyRancangan.Map(penyusunan);

        var register = app.MapGroup("/api/v1").WithTags("Register");
        ListRegister.Map(register);
        CountRegister.Map(register);
        CountMitra.Map(register);
        ExportRegister.Map(register);
        ListRegisterPublik.Map(register);
        GetRegisterEntry.Map(register);
        ImportRegister.Map(register);
        ListImports.Map(register);
        GetImport.Map(register);
        ListImportRows.Map(register);
        UploadLembar.Map(register);
        UndoImport.Map(register);
        PairNaskah.Map(register);
        FileImport.Map(register);
        ArchiveKerjaSama.Map(register);

        var pihak = app.MapGroup("/api/v1").WithTags("Pihak");
        RegisterPihak.Map(pihak);
        ListPihak.Map(pihak);
        GetPihak.Map(pihak);
        ListKerjaSamaPihak.Map(pihak);
        RenamePihak.Map(pihak);
        ReclassifyPihak.Map(pihak);
        AddSuratLegal.Map(pihak);
        DeclarePailitPihak.Map(pihak);
        ListGabung.Map(pihak);
        ProposeGabung.Map(pihak);
        DecideGabung.Map(pihak);
        AppointPetugasPenghubung.Map(pihak);
        ListPetugasPenghubung.Map(pihak);
        GetPetugasPenghubung.Map(pihak);
        EndPetugasPenghubung.Map(pihak);
        ListAksesDataPribadi.Map(pihak);

        var jabatan = app.MapGroup("/api/v1").WithTags("Jabatan dan TKKSD");
        CreateJabatan.Map(jabatan);
        ListJabatan.Map(jabatan);
        GetJabatan.Map(jabatan);
        AppointPemangku.Map(jabatan);
        DecreeTim.Map(jabatan);
        GetTim.Map(jabatan);

        var pengawasan = app.MapGroup("/api/v1").WithTags("Pengawasan");
        ListPengawasan.Map(pengawasan);
        ExportPengawasan.Map(pengawasan);
        GetKalender.Map(pengawasan);

        var simulasi = app.MapGroup("/api/v1").WithTags("Simulasi");
        RunSimulasi.Map(simulasi);
        DraftSimulasi.Map(simulasi);

        app.MapRujukan();
        app.MapAudit("agreements");
    }

    /// <summary>What is the same for everybody and needs no database.</summary>
    public static void MapRujukan(this IEndpointRouteBuilder app)
    {
        var rujukan = app.MapGroup("/api/v1").WithTags("Rujukan");
        SearchPeraturan.Map(rujukan);
        Classify.Map(rujukan);
        ListAturanKlasifikasi.Map(rujukan);
        ListUrusan.Map(rujukan);
        CheckKewenangan.Map(rujukan);
        FindWilayah.Map(rujukan);
        HitungHariKerja.Map(rujukan);
        GetProsedur.Map(rujukan);
        ListSyarat.Map(rujukan);
        ListKetentuan.Map(rujukan);
    }
}
