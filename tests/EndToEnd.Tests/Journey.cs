using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Ksd.EndToEnd;

/// <summary>
/// One kerja sama on its way through the law, as the offices of a region would take it. The contents are invented.
/// </summary>
public sealed class Journey(Gateway gateway, DateOnly today)
{
    private const string Dinas = "demo-dinas-kesehatan";
    private const string BagianKerjaSama = "demo-bagian-kerja-sama";
    private const string Kabag = "demo-kabag-kerja-sama";
    private const string Hukum = "demo-bagian-hukum";
    private const string Bupati = "demo-bupati";
    private const string Tkksd = "demo-tkksd";

    private string etag = "";

    public Guid Id { get; private set; }

    /// <summary>The kerja sama as it was last answered.</summary>
    public JsonNode State { get; private set; } = new JsonObject();

    public string Tahap => (string)State["tahap"]!;

    private string Tanggal => today.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Persiapan: KSDPK on the region's own initiative, with a study, a KAK, impacts and a place in the RPJMD.</summary>
    public async Task Propose(string judul, Guid? kandidatId = null, Guid? rencanaItemId = null)
    {
        using var response = await (await gateway.As(Dinas)).PostAsJsonAsync("/api/v1/kerja-sama", new
        {
            judul,
            objek = "Pelayanan kesehatan bergerak bagi kecamatan hulu (data rekaan)",
            ruangLingkup = "Penyediaan kapal puskesmas dan tenaganya",
            jenis = "Ksdpk",
            urusan = new[] { new { kode = "1.02" } },
            paraPihak = new object[]
            {
                new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
                new { nama = $"Yayasan Rekaan {Guid.CreateVersion7():N}", kelas = "Ormas", pihakKami = false, identitasHukum = "Akta 1/2020 (rekaan)" },
            },
            lokasi = new[] { "Muara Muntai" },
            prakarsa = "Daerah",
            kandidatId,
            rencanaItemId,
            rencanaMulai = today,
            rencanaSampai = today.AddYears(3),
        });
        await Take(response);
        Id = (Guid)State["id"]!;

        await Upload(Dinas, "SuratInisiasi");
        await Upload(Dinas, "SuratTugasPpksd");
        await Record(Hukum, "pernyataan-hukum", new { tanggal = today, tidakBertentangan = true, dalamKewenangan = true, uraian = "Tidak bertentangan (rekaan)." });
        await Step(Dinas, "Usulkan");
    }

    /// <summary>Records one more fact, so that whoever read the kerja sama before has an old version.</summary>
    public Task Tell() => Record(Dinas, "dampak", Dampak());

    /// <summary>All that the step out of persiapan asks for.</summary>
    public async Task Prepare()
    {
        await Record(Dinas, "dampak", Dampak());
        await Record(Dinas, "keterkaitan-rencana", new
        {
            tanggal = today,
            butir = new[] { new { dokumen = "Rpjmd", nomorPeraturan = "Perda 6/2021", tahunMulai = 2021, tahunSelesai = 2026, kode = "1.02.02", uraian = "Pemenuhan upaya kesehatan" } },
        });
        await Record(Dinas, "kerangka-acuan-kerja", new
        {
            tanggal = today,
            latarBelakang = "Kecamatan hulu sulit dijangkau.",
            maksudDanTujuan = "Mendekatkan layanan.",
            lokasi = "Muara Muntai",
            ruangLingkup = "Kapal puskesmas",
            jangkaWaktu = "3 tahun",
            manfaat = "Layanan lebih dekat",
            analisisDampak = "Tidak ada dampak lingkungan berarti",
            pembiayaan = "APBD",
        });
        var studi = await Upload(Dinas, "StudiKelayakan");
        await Record(Dinas, "studi-kelayakan", new { tanggal = today, penyusun = "Daerah", kesimpulan = "Layak", dokumenId = studi });
        await Upload(Dinas, "KerangkaAcuanKerja");
        await Upload(Dinas, "DokumenLegalMitra");
    }

    /// <summary>From persiapan to a signed Kesepakatan Bersama.</summary>
    public async Task SignKesepakatan()
    {
        await Prepare();
        await Step(BagianKerjaSama, "SelesaikanPersiapan");

        await Record(Bupati, "penawaran", new { tanggal = today, arah = "Dikirim", nomor = "100/REKAAN/2026", penandatangan = "KepalaDaerah", namaPenandatangan = "Bupati (rekaan)" });
        await Upload(BagianKerjaSama, "SuratPenawaran");
        await Step(Bupati, "KirimPenawaran");
        await Record(BagianKerjaSama, "jawaban-penawaran", new { tanggal = today, nomor = "7/YR/2026", diterima = true });
        await Upload(BagianKerjaSama, "JawabanPenawaran");
        await Step(BagianKerjaSama, "SetujuiPenawaran");

        var kesepakatan = await Draft("KesepakatanBersama", "Kesepakatan Bersama Pelayanan Kesehatan Bergerak (rekaan)");
        await Upload(Tkksd, "RancanganKesepakatan");
        await Upload(Tkksd, "BeritaAcaraKesepakatan");
        await Step(Tkksd, "SepakatiKesepakatan", kesepakatan);
        await Sign(kesepakatan, "NaskahKesepakatan");
        await Step(Bupati, "TandaTanganiKesepakatan", kesepakatan);

        await Record(BagianKerjaSama, "penilaian-beban", new
        {
            tanggal = today,
            membebaniMasyarakat = false,
            membebaniDaerah = false,
            uraian = "Teranggarkan (rekaan).",
            pendanaan = new[] { new { sumber = "Apbd", tahunAnggaran = today.Year, kodeAnggaran = "1.02.02.2.02", jumlah = 1_500_000_000L, teranggarkan = true } },
        });
        await Upload(BagianKerjaSama, "CatatanBeban");
        await Upload(BagianKerjaSama, "BuktiAnggaran");
        await Step(BagianKerjaSama, "NilaiBeban");
    }

    /// <summary>Drafts and agrees a PKS: everything but the last step.</summary>
    public async Task<Guid> ReadyPerjanjian(string judul)
    {
        var perjanjian = await Draft("PerjanjianKerjaSama", judul);
        await Upload(Dinas, "RancanganPerjanjian", perjanjian);
        await Upload(Dinas, "BeritaAcaraPerjanjian", perjanjian);
        await Step(Dinas, "SepakatiPerjanjian", perjanjian);
        await Sign(perjanjian, "NaskahPerjanjian");
        return perjanjian;
    }

    public Task SignPerjanjian(Guid perjanjian) => Step(Bupati, "TandaTanganiPerjanjian", perjanjian);

    /// <summary>Plans and reports on what was carried out under a work plan: nothing is closed before its reports are accepted.</summary>
    public async Task Report(Guid rencanaKerja)
    {
        var path = $"/api/v1/rencana-kerja/{rencanaKerja}";
        using var opened = await (await gateway.As(Dinas)).GetAsync(path);
        await Read(opened);
        await Send(Dinas, HttpMethod.Put, path, new
        {
            kegiatan = new[]
            {
                new
                {
                    nama = "Pelayanan bergerak (rekaan)", mulai = today, selesai = today, departemen = "dinas-kesehatan", kodeAnggaran = "1.02.02.2.02",
                    pagu = 1_500_000_000L, indikatorKeluaran = "Kunjungan", satuan = "kunjungan", target = 10,
                },
            },
            indikator = new[] { Ukuran("DampakKesejahteraan", "Angka kesakitan", "per 1.000", 120, 90), Ukuran("DampakPelayananPublik", "Kunjungan terlayani", "kunjungan", 800, 2400) },
        });
        await Send(BagianKerjaSama, HttpMethod.Post, $"{path}/penetapan", new { });
        etag = "";
        var laporan = await Send(Dinas, HttpMethod.Post, $"{path}/laporan", new
        {
            periode = $"{today.Year}-TW{(today.Month + 2) / 3}",
            versiInstrumen = 1,
            isi = new { daftarRealisasi = new[] { new { kode = "K1", nilai = 10, satuan = "kunjungan", daftarBukti = Array.Empty<Guid>() } }, jumlahPenerimaManfaat = 10 },
        });
        await Send(BagianKerjaSama, HttpMethod.Post, $"/api/v1/laporan/{laporan["id"]}/penerimaan", new { });
        using var read = await (await gateway.As(BagianKerjaSama)).GetAsync($"/api/v1/kerja-sama/{Id}");
        await Take(read);
    }

    /// <summary>Ends every PKS and the whole, and closes them.</summary>
    public async Task EndAndClose(params Guid[] perjanjian)
    {
        var bukti = await Upload(BagianKerjaSama, "BuktiPengakhiran");
        await Upload(BagianKerjaSama, "SuratPengakhiran");
        foreach (var id in perjanjian.Select(id => (Guid?)id).Append(null))
        {
            await Record(BagianKerjaSama, "pengakhiran", new { tanggal = today, naskahId = id, dasar = "TujuanTercapai", uraian = "Tujuan tercapai (rekaan).", buktiDokumenId = bukti });
            await Step(Kabag, id is null ? "Akhiri" : "AkhiriPerjanjian", id);
        }

        await HeardOfTheEnd();
        await Upload(BagianKerjaSama, "LaporanPenutupan");
        foreach (var id in perjanjian.Select(id => (Guid?)id).Append(null))
        {
            await Record(BagianKerjaSama, "penutupan", new { tanggal = today, naskahId = id, laporanDiterima = true, pendapatanDisetorKeKasDaerah = true, barangDicatatSebagaiAset = true, uraian = "Selesai (rekaan)." });
            await Step(Kabag, id is null ? "Tutup" : "TutupPerjanjian", id);
        }
    }

    /// <summary>Nothing is closed before Evaluation has said, knowing of the end, that no report is missing.</summary>
    private async Task HeardOfTheEnd()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        JsonArray reports;
        do
        {
            await pause.WaitForNextTickAsync(patience.Token);
            using var response = await (await gateway.As(Kabag)).GetAsync($"/api/v1/kerja-sama/{Id}/langkah", patience.Token);
            reports = [.. (await Read(response))["langkah"]!.AsArray().SelectMany(langkah => langkah!["syarat"]!.AsArray())
                .Where(syarat => (string)syarat!["id"]! == "F08" && syarat["rincian"]!.AsArray().Count > 0).Select(syarat => syarat!.DeepClone())];
        }
        while (reports.Count > 0);
    }

    /// <summary>Takes a step without asking that it succeeds.</summary>
    public async Task<HttpResponseMessage> TryStep(string who, string peristiwa, Guid? naskahId = null)
    {
        using var request = Request(HttpMethod.Post, $"langkah/{peristiwa}", JsonContent.Create(new
        {
            tanggal = today,
            naskahId,
            alasanPeringatan = new Dictionary<string, string> { ["G05"] = "Tidak melalui Daftar Rencana (rekaan)." },
        }));
        return await (await gateway.As(who)).SendAsync(request);
    }

    private object Dampak() => new
    {
        tanggal = today,
        indikator = new[]
        {
            Indikator("Kesejahteraan", "Angka kesakitan", "per 1.000", 120, 90),
            Indikator("PelayananPublik", "Kunjungan terlayani", "kunjungan", 800, 2400),
        },
    };

    private static object Ukuran(string tingkat, string nama, string satuan, decimal awal, decimal target) =>
        new { tingkat, nama, satuan, nilaiAwal = awal, tahunAwal = 2025, daftarTarget = new[] { new { tahun = 2028, nilai = target } }, sumber = "rekaan" };

    private static object Indikator(string dimensi, string nama, string satuan, decimal awal, decimal target) =>
        new { dimensi, nama, satuan, nilaiAwal = awal, tahunAwal = 2025, target, tahunTarget = 2028, sumber = "rekaan" };

    private async Task<Guid> Draft(string jenis, string judul)
    {
        using var request = Request(HttpMethod.Post, "naskah", JsonContent.Create(new
        {
            jenis,
            tanggal = today,
            isi = new
            {
                judul,
                ruangLingkup = "Kapal puskesmas dan tenaganya",
                mulai = today,
                sampai = today.AddYears(3),
                nilai = 1_500_000_000L,
                klausul = new[] { "HakDanKewajiban", "JangkaWaktu", "PenyelesaianPerselisihan", "Sanksi" }
                    .Select(klausul => new { jenis = klausul, teks = "Rumusan rekaan." }),
            },
        }));
        using var response = await (await gateway.As(Tkksd)).SendAsync(request);
        var answer = await Read(response);
        State = answer["kerjaSama"]!;
        return (Guid)answer["naskahId"]!;
    }

    private async Task Sign(Guid naskah, string jenisDokumen)
    {
        var bukti = await Upload(BagianKerjaSama, jenisDokumen, naskah);
        foreach (var pihak in State["paraPihak"]!.AsArray())
        {
            var kami = (bool)pihak!["pihakKami"]!;
            await Record(BagianKerjaSama, $"naskah/{naskah}/tanda-tangan/{pihak["id"]}", new
            {
                tanggal = today,
                nama = kami ? "Bupati (rekaan)" : "Ketua Yayasan (rekaan)",
                jabatan = kami ? "Bupati Kutai Kartanegara" : "Ketua",
                kapasitas = kami ? "KepalaDaerah" : "PimpinanMitra",
                nomorNaskah = $"{Guid.CreateVersion7():N}/REKAAN",
                metode = "Basah",
                buktiDokumenId = bukti,
            });
        }
    }

    private async Task Step(string who, string peristiwa, Guid? naskahId = null)
    {
        using var response = await TryStep(who, peristiwa, naskahId);
        await Take(response);
    }

    private async Task Record(string who, string resource, object body)
    {
        using var request = Request(HttpMethod.Put, resource, JsonContent.Create(body));
        using var response = await (await gateway.As(who)).SendAsync(request);
        await Take(response);
    }

    private async Task<Guid> Upload(string who, string jenis, Guid? naskahId = null)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes($"%PDF-1.4\n% {jenis} {Guid.CreateVersion7()} (rekaan)\n%%EOF\n"));
        content.Headers.ContentType = new("application/pdf");
        var query = $"dokumen?jenis={jenis}&tanggal={Tanggal}" + (naskahId is { } id ? $"&naskahId={id}" : "");
        using var request = Request(HttpMethod.Post, query, content);
        using var response = await (await gateway.As(who)).SendAsync(request);
        return (Guid)(await Read(response))["dokumen"]!["id"]!;
    }

    private HttpRequestMessage Request(HttpMethod method, string resource, HttpContent content) =>
        Changing(method, $"/api/v1/kerja-sama/{Id}/{resource}", content);

    private HttpRequestMessage Changing(HttpMethod method, string path, HttpContent content)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (etag != "")
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return request;
    }

    private async Task<JsonNode> Send(string who, HttpMethod method, string path, object body)
    {
        using var request = Changing(method, path, JsonContent.Create(body));
        using var response = await (await gateway.As(who)).SendAsync(request);
        return await Read(response);
    }

    private async Task Take(HttpResponseMessage response) => State = await Read(response);

    private async Task<JsonNode> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {(int)response.StatusCode} {text}");
        }

        etag = response.Headers.ETag?.ToString() ?? etag;
        return JsonNode.Parse(text)!;
    }
}
