using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>Works on drafts of a kerja sama over HTTP. Every name and number in it is invented.</summary>
internal sealed class Penyusun(AgreementsApplication app, string region = TestTokens.Region)
{
    public HttpClient Dinas { get; } = app.As(Roles.PerangkatDaerah, Dosir.Dinas, region);

    public HttpClient Hukum { get; } = app.As(Roles.BagianHukum, region: region);

    public HttpClient Kabag { get; } = app.As(Roles.KabagKerjaSama, region: region);

    /// <summary>A PKS for a KSDPK that lacks nothing.</summary>
    public async Task<Answer> Pks(Dosir dosir, Guid naskahId, object? isian = null) =>
        (await Dinas.Post($"{dosir.Path}/rancangan", new { templat = "pks-ksdpk", naskahId, isian = isian ?? Lengkap(dosir) })).ShouldBe(HttpStatusCode.Created);

    public Task<Answer> Sunting(Answer rancangan, params object[] suntingan) => Dinas.Post($"rancangan/{rancangan.Id}/suntingan", new { suntingan }, rancangan.ETag);

    public Task<Answer> Sepakati(Answer rancangan, HttpClient? oleh = null, Guid? naskahId = null, object? alasanPeringatan = null, string? ifMatch = null) =>
        (oleh ?? Hukum).Post(
            $"rancangan/{rancangan.Id}/kesepakatan",
            new { versi = rancangan.Body.GetProperty("versi").GetInt32(), sha256 = rancangan.Text("sha256"), naskahId, alasanPeringatan },
            ifMatch ?? rancangan.ETag);

    public async Task<string> Teks(Guid id, int? versi = null) => await Dinas.GetStringAsync($"/api/v1/rancangan/{id}/teks{(versi is null ? "" : $"?versi={versi}")}");

    public static object Lengkap(Dosir dosir, string sampai = "2027-12-31", string kami = "KepalaDaerah") => new
    {
        tanggal = "2025-02-03",
        tempat = "Tenggarong",
        mulai = "2025-02-03",
        sampai,
        nilai = 2_400_000_000,
        paraPihak = dosir.ParaPihak.Select((id, ke) => new
        {
            pihakId = id,
            namaWakil = $"Wakil Rekaan {ke}",
            jabatanWakil = ke == 0 ? "Bupati Rekaan" : "Direktur Rekaan",
            kapasitas = ke == 0 ? kami : "PimpinanMitra",
            dasarJabatan = $"Keputusan Rekaan Nomor {ke}",
            alamat = $"Jalan Rekaan Nomor {ke}",
            nomorNaskah = $"{ke}/REKAAN/2025",
            narahubung = "Pejabat Rekaan",
            telepon = "0541-000000",
            surel = "rekaan@contoh.invalid",
            hak = new[] { "laporan setiap semester" },
            kewajiban = new[] { "menyediakan lokasi" },
        }),
        uraian = new Dictionary<string, string[]>
        {
            ["maksud"] = ["menyediakan air bersih"],
            ["tujuan"] = ["menambah sambungan rumah"],
            ["objek"] = ["penyediaan air bersih"],
            ["ruang-lingkup"] = ["jaringan perpipaan"],
            ["lokasi"] = ["Kecamatan Rekaan"],
            ["sumber-pembiayaan"] = ["APBD"],
            ["premis"] = ["air bersih adalah kebutuhan dasar"],
            ["sanksi"] = ["teguran tertulis"],
            ["aset"] = ["jaringan pipa menjadi milik PIHAK KESATU"],
            ["pendapatan"] = ["retribusi"],
            ["jaminan"] = ["jaminan pelaksanaan"],
        },
    };
}

internal static class RancanganAnswer
{
    extension(Answer rancangan)
    {
        public JsonElement[] Temuan => [.. rancangan.Body.GetProperty("temuan").EnumerateArray()];

        public string[] Kode(string bobot = "Kunci") =>
            [.. rancangan.Temuan.Where(satu => satu.GetProperty("bobot").GetString() == bobot).Select(satu => satu.GetProperty("kode").GetString()!)];

        public JsonElement Butir(string id) => rancangan.Body.GetProperty("isi").EnumerateArray().Single(butir => butir.GetProperty("id").GetString() == id);

        public int Versi => rancangan.Body.GetProperty("versi").GetInt32();
    }
}

internal static class IsiBasisData
{
    /// <summary>Every table that holds a text anywhere in a row, asked as the owner of the database.</summary>
    public static async Task<IReadOnlyList<string>> Kept(this AgreementsApplication app, string teks)
    {
        await using var connection = new Npgsql.NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        var tabel = new List<string>();
        await using (var daftar = new Npgsql.NpgsqlCommand("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'", connection))
        await using (var baca = await daftar.ExecuteReaderAsync())
        {
            while (await baca.ReadAsync())
            {
                tabel.Add(baca.GetString(0));
            }
        }

        tabel.ShouldContain("audit_entry");
        var memuat = new List<string>();
        foreach (var satu in tabel)
        {
            await using var cari = new Npgsql.NpgsqlCommand($"SELECT EXISTS (SELECT 1 FROM {satu} AS t WHERE strpos(to_jsonb(t)::text, $1) > 0)", connection);
            cari.Parameters.Add(new Npgsql.NpgsqlParameter { Value = teks });
            if (await cari.ExecuteScalarAsync() is true)
            {
                memuat.Add(satu);
            }
        }

        return memuat;
    }
}
