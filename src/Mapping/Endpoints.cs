using Ksd.Mapping.Features;
using Ksd.ServiceDefaults.Audit;

namespace Ksd.Mapping;

/// <summary>What the service does, on one screen.</summary>
internal static class Endpoints
{
    public static void MapMapping(this IEndpointRouteBuilder app)
    {
        var pemetaan = app.MapGroup("/api/v1").WithTags("Pemetaan");
        OpenPemetaan.Map(pemetaan);
        ExtendPemetaan.Map(pemetaan);
        GetPemetaan.Map(pemetaan);
        ListPemetaan.Map(pemetaan);
        ArrangePemetaan.Map(pemetaan);
        GetKemajuan.Map(pemetaan);

        var rencana = app.MapGroup("/api/v1").WithTags("Dokumen rencana");
        RegisterDokumenRencana.Map(rencana);
        ImportPohonRencana.Map(rencana);
        PutDokumenRencanaInForce.Map(rencana);
        GetDokumenRencana.Map(rencana);
        ListDokumenRencana.Map(rencana);
        ListSimpulRencana.Map(rencana);

        var profil = app.MapGroup("/api/v1").WithTags("Profil wilayah");
        ImportProfilWilayah.Map(profil);
        ImportBatasWilayah.Map(profil);
        ListProfilWilayah.Map(profil);

        var kandidat = app.MapGroup("/api/v1").WithTags("Kandidat");
        RegisterKandidat.Map(kandidat);
        ReviseKandidat.Map(kandidat);
        SubmitKandidat.Map(kandidat);
        ReturnKandidat.Map(kandidat);
        WithdrawKandidat.Map(kandidat);
        ConsiderKandidat.Map(kandidat);
        TriageKandidat.Map(kandidat);
        GetKandidat.Map(kandidat);
        ListKandidat.Map(kandidat);
        SuggestMitra.Map(kandidat);
        GetFormatKandidat.Map(kandidat);
        ImportKandidat.Map(kandidat);
        UploadLampiran.Map(kandidat);
        ListLampiran.Map(kandidat);
        DownloadLampiran.Map(kandidat);

        var triase = app.MapGroup("/api/v1").WithTags("Triase");
        ListMejaTriase.Map(triase);
        DownloadLembarTriase.Map(triase);
        ImportLembarTriase.Map(triase);
        PrepareLembarTriase.Map(triase);
        ConfirmLembarTriase.Map(triase);
        CancelLembarTriase.Map(triase);
        GetLembarTriase.Map(triase);
        ListLembarTriase.Map(triase);
        CountTriase.Map(triase);

        var penilaian = app.MapGroup("/api/v1").WithTags("Penilaian");
        MakePerangkatBobot.Map(penilaian);
        ListPerangkatBobot.Map(penilaian);
        ChoosePerangkatBobot.Map(penilaian);
        ScoreKandidat.Map(penilaian);
        ListPenilaian.Map(penilaian);
        RankKandidat.Map(penilaian);

        var daftar = app.MapGroup("/api/v1").WithTags("Daftar Rencana KSD");
        DraftDaftarRencana.Map(daftar);
        FillDaftarRencana.Map(daftar);
        AgreeDaftarRencana.Map(daftar);
        ReopenDaftarRencana.Map(daftar);
        DecideDaftarRencana.Map(daftar);
        GetDaftarRencana.Map(daftar);
        ListDaftarRencana.Map(daftar);
        ListItemRencana.Map(daftar);
        RecordRisalah.Map(daftar);
        ListRisalah.Map(daftar);
        RecordKoordinasiTeknis.Map(daftar);
        AgreeKoordinasiTeknis.Map(daftar);
        ListKoordinasiTeknis.Map(daftar);
        GetKoordinasiTeknis.Map(daftar);
        AddToDaftarRencana.Map(daftar);
        IntegrateDaftarRencana.Map(daftar);
        ExportLampiran.Map(daftar);
        ExportOpenData.Map(daftar);
        ListDaftarRencanaPublik.Map(daftar);
        GetIkhtisar.Map(daftar);

        app.MapAudit("mapping");
    }
}
