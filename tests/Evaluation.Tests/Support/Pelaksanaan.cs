using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Ksd.Contracts;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>One naskah on its way through planning, reporting and evaluation, over HTTP; invented content.</summary>
internal sealed class Pelaksanaan(EvaluationApplication app, Guid naskahId, string departemen, string region)
{
    public static readonly byte[] Pdf = "%PDF-1.4 bukti (rekaan)"u8.ToArray();

    public Guid RencanaId { get; private set; }

    public HttpClient Dinas => app.As(Roles.PerangkatDaerah, $"dinas-{departemen}", departemen, region);

    public HttpClient Bagian => app.As(Roles.BagianKerjaSama, "bagian-ks", region: region);

    public HttpClient Tkksd => app.As(Roles.Tkksd, "tkksd-1", region: region);

    public static async Task<Pelaksanaan> Confirmed(EvaluationApplication app, IIntegrationEvent signed, Guid naskahId, string departemen = "1.02", bool rpjmd = false)
    {
        await app.Publish(signed);
        var pelaksanaan = await Opened(app, naskahId, departemen, signed.Region);
        await pelaksanaan.Confirm(rpjmd);
        return pelaksanaan;
    }

    public static async Task<Pelaksanaan> Opened(EvaluationApplication app, Guid naskahId, string departemen = "1.02", string region = TestTokens.Region) =>
        new(app, naskahId, departemen, region) { RencanaId = (await app.PlanOf(naskahId, region)).Id };

    public async Task<Answer> Plan() => (await Dinas.Get($"rencana-kerja/{RencanaId}")).ShouldBe(HttpStatusCode.OK);

    public async Task Confirm(bool rpjmd = false)
    {
        var plan = await Plan();
        var filled = (await Dinas.Put($"rencana-kerja/{RencanaId}", Isi(plan, rpjmd), plan.ETag)).ShouldBe(HttpStatusCode.OK);
        (await Bagian.Post($"rencana-kerja/{RencanaId}/penetapan", ifMatch: filled.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>One activity in the first year, and an indicator for each end.</summary>
    public static object Isi(Answer plan, bool rpjmd = false)
    {
        var mulai = plan.Body.GetProperty("naskah").GetProperty("mulai").GetString()!;
        var tahun = int.Parse(mulai[..4], System.Globalization.CultureInfo.InvariantCulture);
        return new
        {
            kegiatan = new[]
            {
                new
                {
                    nama = "Pelatihan petugas", mulai, selesai = mulai, departemen = "1.02", kodeAnggaran = "1.02.02.2.01.0003",
                    pagu = 500_000_000L, indikatorKeluaran = "Petugas terlatih", satuan = "orang", target = 40,
                },
            },
            indikator = new[]
            {
                Indikator("DampakPelayananPublik", "Waktu tunggu rujukan", "jam", tahun, rpjmd),
                Indikator("DampakKesejahteraan", "Keluarga terbantu", "keluarga", tahun, false),
            },
        };
    }

    public async Task<Guid> Bukti(byte[]? isi = null)
    {
        using var content = new ByteArrayContent(isi ?? [.. Pdf, .. Encoding.UTF8.GetBytes($"{naskahId}")]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return (await Dinas.Send(HttpMethod.Post, $"rencana-kerja/{RencanaId}/bukti?namaBerkas=bukti.pdf", content)).ShouldBe(HttpStatusCode.OK).Id;
    }

    public static object Realisasi(string kode, decimal nilai, string? satuan, params Guid[] bukti) => new { kode, nilai, satuan, daftarBukti = bukti };

    public static object Laporan(string periode, params object[] realisasi) => new
    {
        periode,
        versiInstrumen = 1,
        isi = new { daftarRealisasi = realisasi, hambatan = "Cuaca", jumlahPenerimaManfaat = 100, anggaranTerealisasi = 50_000_000L },
    };

    public Task<Answer> Post(object laporan) => Dinas.Post($"rencana-kerja/{RencanaId}/laporan", laporan);

    /// <summary>Sends a report: the output, and both impacts where there is evidence.</summary>
    public async Task<Answer> Submit(string periode, bool bukti = true, bool dampak = true)
    {
        Guid[] daftarBukti = bukti ? [await Bukti()] : [];
        object[] realisasi = dampak
            ? [Realisasi("K1", 10, "orang", daftarBukti), Realisasi("I1", 5, "jam", daftarBukti), Realisasi("I2", 5, "keluarga", daftarBukti)]
            : [Realisasi("K1", 10, "orang", daftarBukti)];
        return (await Post(Laporan(periode, realisasi))).ShouldBe(HttpStatusCode.Created);
    }

    public async Task<Answer> SubmitForeign(string tahun, bool bukti = true)
    {
        Guid[] daftarBukti = bukti ? [await Bukti()] : [];
        return (await Post(new
        {
            periode = tahun,
            versiInstrumen = 1,
            isi = new
            {
                daftarRealisasi = new[] { Realisasi("K1", 10, "orang", daftarBukti), Realisasi("I1", 5, "jam", daftarBukti) },
                luarNegeri = new
                {
                    judul = "Pertukaran tenaga kesehatan",
                    latarBelakang = "Rekaan",
                    maksudTujuanSasaran = "Rekaan",
                    ruangLingkup = "Rekaan",
                    perkembanganHasil = "Rekaan",
                    penerimaManfaat = "Rekaan",
                    pendanaan = "Rekaan",
                    hambatanTantangan = "Rekaan",
                    analisisRencanaTindakLanjut = "Rekaan",
                },
            },
        })).ShouldBe(HttpStatusCode.Created);
    }

    public async Task<Answer> Accept(Answer laporan) =>
        (await Bagian.Post($"laporan/{laporan.Id}/penerimaan", ifMatch: laporan.ETag)).ShouldBe(HttpStatusCode.OK);

    public async Task<Answer> Return(Answer laporan, string catatan = "Lampirkan bukti") =>
        (await Bagian.Post($"laporan/{laporan.Id}/pengembalian", new { catatan }, laporan.ETag)).ShouldBe(HttpStatusCode.OK);

    public static object Jawaban(int nilai, int? dampak = null) => new
    {
        versiInstrumen = 1,
        daftarJawaban = new[] { "P1", "P2", "H1", "H2", "D1", "D2", "M1", "M2" }.Select(kode => new { kode, nilai = kode[0] == 'D' ? dampak ?? nilai : nilai }),
    };

    public static object Putusan(string verdict, params string[] tenggat) => new
    {
        verdict,
        pertimbangan = "Menurut laporan dan penilaian (rekaan).",
        tindakLanjut = tenggat.Select(hari => new { uraian = "Lengkapi dokumen", penanggung = "1.02", tenggat = hari }),
    };

    public async Task<Answer> OpenEvaluasi(int tahun, int semester) =>
        (await Bagian.Post($"rencana-kerja/{RencanaId}/evaluasi", new { tahun, semester })).ShouldBe(HttpStatusCode.Created);

    /// <summary>Opens, lets TKKSD assess, and decides.</summary>
    public async Task<Answer> Evaluate(int tahun, int semester, object jawaban, string verdict, params string[] tenggat)
    {
        var evaluasi = await OpenEvaluasi(tahun, semester);
        evaluasi = (await Tkksd.Put($"evaluasi/{evaluasi.Id}/penilaian-tkksd", jawaban, evaluasi.ETag)).ShouldBe(HttpStatusCode.OK);
        return (await Tkksd.Post($"evaluasi/{evaluasi.Id}/putusan", Putusan(verdict, tenggat), evaluasi.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    public async Task<string[]> Jadwal(string pada) =>
        [.. (await Bagian.Get($"rencana-kerja/{RencanaId}/jadwal?pada={pada}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray()
            .Select(baris => $"{baris.GetProperty("periode").GetString()} {baris.GetProperty("status").GetString()}{(baris.GetProperty("terlambat").GetBoolean() ? " !" : "")}")];

    private static object Indikator(string tingkat, string nama, string satuan, int tahun, bool rpjmd) => new
    {
        tingkat,
        nama,
        satuan,
        nilaiAwal = 8,
        tahunAwal = tahun - 1,
        daftarTarget = new[] { new { tahun, nilai = 6 } },
        sumber = "Rekam layanan",
        dokumenRencana = rpjmd ? "RPJMD 2021-2026" : null,
        indikatorDokumen = rpjmd ? "Indeks pelayanan publik" : null,
    };
}
