using Ksd.Regulation;
using Ksd.ServiceDefaults;

namespace Ksd.Mapping.Domain;

/// <summary>What Mapping refuses; each is a row of docs/problems.md.</summary>
internal static class MappingProblems
{
    public static readonly ProblemType PemetaanSudahAda =
        new("pemetaan-sudah-ada", 409, "Pemetaan tahun itu sudah dibuka", "The pemetaan of that year is already open");
    public static readonly ProblemType PemetaanDitutup = new("pemetaan-ditutup", 409, "Pemetaan sudah ditutup", "The pemetaan is closed");
    public static readonly ProblemType PemetaanLewatBatasWaktu =
        new("pemetaan-lewat-batas-waktu", 409, "Batas waktu pemetaan sudah lewat", "The deadline of the pemetaan has passed");
    public static readonly ProblemType KandidatBukanDraf =
        new("kandidat-bukan-draf", 409, "Kandidat tidak dapat diubah", "The kandidat cannot be changed");
    public static readonly ProblemType KandidatBelumLengkap =
        new("kandidat-belum-lengkap", 409, "Kandidat belum lengkap", "The kandidat is not complete");
    public static readonly ProblemType PerangkatDaerahLain =
        new("perangkat-daerah-lain", 403, "Kandidat milik perangkat daerah lain", "The kandidat belongs to another department");
    public static readonly ProblemType LangkahTidakTersedia =
        new("langkah-tidak-tersedia", 409, "Langkah tidak tersedia", "The step is not available");
    public static readonly ProblemType GerbangPemetaan =
        new("gerbang-pemetaan", 409, "Kandidat tertahan di gerbang pemetaan", "The kandidat is held back at the gates");
    public static readonly ProblemType EmpatMata = new("empat-mata", 409, "Perlu dua orang yang berbeda", "Two different people are needed");
    public static readonly ProblemType DaftarRencanaSudahAda =
        new("daftar-rencana-sudah-ada", 409, "Daftar Rencana KSD pemetaan ini sudah ada", "This pemetaan already has its Daftar Rencana KSD");
    public static readonly ProblemType KandidatBelumLolos =
        new("kandidat-belum-lolos", 409, "Kandidat belum lolos triase", "A kandidat has not passed triage");
    public static readonly ProblemType DaftarRencanaKosong =
        new("daftar-rencana-kosong", 409, "Daftar Rencana KSD masih kosong", "The Daftar Rencana KSD is empty");
    public static readonly ProblemType SudahDisepakati = new("sudah-disepakati", 409, "Sudah disepakati", "Already agreed");
    public static readonly ProblemType DaftarRencanaBelumDisepakati =
        new("daftar-rencana-belum-disepakati", 409, "Daftar Rencana KSD belum disepakati", "The Daftar Rencana KSD is not agreed");
    public static readonly ProblemType DaftarRencanaDisepakati =
        new("daftar-rencana-disepakati", 409, "Daftar Rencana KSD sudah disepakati", "The Daftar Rencana KSD is agreed");
    public static readonly ProblemType DaftarRencanaDitetapkan =
        new("daftar-rencana-ditetapkan", 409, "Daftar Rencana KSD sudah ditetapkan", "The Daftar Rencana KSD has been decided");
    public static readonly ProblemType LembarTidakTerbaca =
        new("lembar-tidak-terbaca", 400, "Lembar tidak terbaca", "The sheet cannot be read");
    public static readonly ProblemType LembarDitolak =
        new("lembar-ditolak", 422, "Ada isi lembar yang tidak dapat diterima", "Something in the sheet cannot be taken");
    public static readonly ProblemType RisalahBelumAda =
        new("risalah-tkksd-belum-ada", 409, "Risalah forum TKKSD belum ada", "There are no minutes of the TKKSD forum");
    public static readonly ProblemType KoordinasiTeknisBelumLengkap =
        new("koordinasi-teknis-belum-lengkap", 409, "Koordinasi teknis belum lengkap", "The technical coordination is not complete");
    public static readonly ProblemType KoordinasiTeknisTidakUrut =
        new("koordinasi-teknis-tidak-urut", 409, "Kesepakatan mendahului koordinasi teknis", "The agreement is older than the coordination");
    public static readonly ProblemType BukanKerjaSamaWajib =
        new("bukan-kerja-sama-wajib", 409, "Kandidat bukan kerja sama wajib", "The kandidat is no kerja sama wajib");
    public static readonly ProblemType DaftarRencanaBelumDitetapkan =
        new("daftar-rencana-belum-ditetapkan", 409, "Daftar Rencana KSD belum ditetapkan", "The Daftar Rencana KSD has not been decided");
    public static readonly ProblemType DaftarRencanaTerintegrasi =
        new("daftar-rencana-terintegrasi", 409, "Daftar Rencana KSD sudah terintegrasi", "The Daftar Rencana KSD is integrated already");
    public static readonly ProblemType TambahanTanpaPengecualian =
        new("tambahan-tanpa-pengecualian", 409, "Tambahan tanpa pengecualian yang sah", "An addition without a lawful exception");
    public static readonly ProblemType PenilaianSudahDimulai =
        new("penilaian-sudah-dimulai", 409, "Penilaian sudah dimulai", "Scoring has begun");
    public static readonly ProblemType KewajibanTidakDinilai =
        new("kewajiban-tidak-dinilai", 409, "Kewajiban tidak dinilai", "A duty is not scored");
    public static readonly ProblemType KandidatSudahBerubah =
        new("kandidat-sudah-berubah", 409, "Kandidat sudah berubah", "The kandidat has changed");
    public static readonly ProblemType PutusanTriaseTertahan =
        new("putusan-triase-tertahan", 409, "Sebagian putusan triase tertahan", "Some triage decisions are held back");
    public static readonly ProblemType LembarTriaseSelesai =
        new("lembar-triase-selesai", 409, "Lembar triase sudah selesai", "The triage sheet is done");
    public static readonly ProblemType BerkasTidakSah =
        new("berkas-tidak-sah", 400, "Berkas tidak sah", "The file is not acceptable");
    public static readonly ProblemType DokumenRencanaBerlaku =
        new("dokumen-rencana-berlaku", 409, "Dokumen rencana sudah berlaku", "The plan document is in force");
    public static readonly ProblemType DokumenRencanaKosong =
        new("dokumen-rencana-kosong", 409, "Dokumen rencana belum berisi", "The plan document is empty");
    public static readonly ProblemType DokumenRencanaTidakUrut =
        new("dokumen-rencana-tidak-urut", 409, "Versi dokumen rencana tidak urut", "Versions of the plan document out of order");
    public static readonly ProblemType DokumenRencanaTidakBerlaku =
        new("dokumen-rencana-tidak-berlaku", 409, "Dokumen rencana tidak berlaku untuk tahun itu", "The plan document is not valid for that year");
    public static readonly ProblemType TautanRencanaTidakTerlacak =
        new("tautan-rencana-tidak-terlacak", 409, "Keterkaitan rencana tidak terlacak", "The link to the plan cannot be traced");
    public static readonly ProblemType CodeSchemeMissing =
        new("code-scheme-missing", 422, "Kode wilayah tanpa skema", "A region code without a scheme");
    public static readonly ProblemType CodeSchemeUnknown =
        new("code-scheme-unknown", 422, "Skema kode wilayah tidak dikenal", "An unknown region code scheme");
    public static readonly ProblemType RegionCodeMalformed =
        new("region-code-malformed", 422, "Kode wilayah tidak berbentuk benar", "A malformed region code");

    public static ProblemType OfWilayah(PenolakanKodeWilayah penolakan) => penolakan.Kode switch
    {
        PenolakanKodeWilayah.CodeSchemeMissing => CodeSchemeMissing,
        PenolakanKodeWilayah.CodeSchemeUnknown => CodeSchemeUnknown,
        _ => RegionCodeMalformed,
    };
}
