using System.Net;
using System.Text;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

[Collection(AgreementsCollection.Name)]
public sealed class ImportInputTests(AgreementsApplication application)
{
    private const string Baris = "1,Kerja sama air bersih,PKS,,,Pemerintah Kabupaten Paser,Pemerintah Kota Balikpapan,REGION,,,,2024-01-02,,,,";

    private readonly RegisterServer server = new(application, "64.09");

    [Fact]
    public async Task A_wrong_heading_is_refused_with_every_column_named()
    {
        var answer = (await Send(Sampel.Kepala.Replace("title", "nama_naskah", StringComparison.Ordinal) + "\n" + Baris)).ShouldBeProblem(
            HttpStatusCode.BadRequest, "kepala-kolom-salah");
        answer.Body.GetProperty("kurang").ToString().ShouldBe("""["title"]""");
        answer.Body.GetProperty("tidakDikenal").ToString().ShouldBe("""["nama_naskah"]""");
        answer.Text("detail")!.ShouldContain("nama_naskah");
    }

    [Fact]
    public async Task Latin1_is_refused_by_byte_and_row() =>
        (await server.Send(new ByteArrayContent(Encoding.Latin1.GetBytes($"{Sampel.Kepala}\n{Baris}\n2,Kafé,PKS,,,a,b,REGION,,,,,,,,"))))
            .ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca")
            .Text("detail")!.ShouldContain("0xE9), pada baris 3 berkas");

    [Fact]
    public async Task Utf16_is_refused_by_name() =>
        (await server.Send(new ByteArrayContent([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sampel.Kepala)])))
            .ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca").Text("detail")!.ShouldContain("UTF-16");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("row_no,title,instrument_type,our_number,partner_number,our_party,partners,partner_class,initiating_department,affair_hint,location,signed_on,valid_until,duration_text,value_idr,source_url\n")]
    public async Task A_sheet_without_rows_is_refused(string csv) =>
        (await Send(csv)).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");

    [Fact]
    public async Task A_quotation_mark_left_open_is_refused_with_its_place()
    {
        var answer = (await Send($"{Sampel.Kepala}\n{Baris}\n2,\"tidak ditutup,{new string('x', 200_000)}")).ShouldBeProblem(
            HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        answer.Body.GetProperty("setelahBaris").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_row_too_many_is_refused_before_anything_is_queued()
    {
        var csv = new StringBuilder(Sampel.Kepala).Append('\n');
        for (var i = 0; i <= 100_000; i++)
        {
            csv.Append("1,a,,,,b,c,,,,,,,,,\n");
        }

        (await Send(csv.ToString())).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "lembar-terlalu-panjang");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/csv; charset=iso-8859-1")]
    public async Task Another_kind_of_body_is_refused(string jenis) =>
        (await server.Send(new ByteArrayContent(Encoding.UTF8.GetBytes(Baris)), type: jenis))
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");

    [Theory]
    [InlineData("text/csv")]
    [InlineData("text/csv; charset=utf-8")]
    [InlineData("application/vnd.ms-excel")]
    [InlineData(null)]
    public async Task A_sheet_comes_as_the_file_of_a_form_too(string? jenis)
    {
        using var form = new MultipartFormDataContent { { new StringContent("register lama"), "keterangan" } };
        var berkas = new ByteArrayContent(Encoding.UTF8.GetBytes(Sheet($"Lewat formulir {jenis}")));
        berkas.Headers.TryAddWithoutValidation("Content-Type", jenis ?? "");
        form.Add(berkas, "berkas", "register lama.csv");
        var impor = (await server.Bagian.Send(HttpMethod.Post, "register/impor?ujiCoba=true", form)).ShouldBe(HttpStatusCode.Accepted);
        impor.Text("namaBerkas").ShouldBe("register lama.csv");
        (await server.Finished(impor)).Text("status").ShouldBe("Selesai");
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("text/csv; charset=iso-8859-1")]
    public async Task Another_kind_of_file_in_a_form_is_refused(string jenis)
    {
        var berkas = new ByteArrayContent(Encoding.UTF8.GetBytes(Baris)) { Headers = { ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(jenis) } };
        using var form = new MultipartFormDataContent { { berkas, "berkas", "register.csv" } };
        (await server.Bagian.Send(HttpMethod.Post, "register/impor", form)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        var sebelum = (await server.All("register/impor")).Count;
        var berkas = application.Files.Count();
        using var putus = new StreamContent(new BrokenStream(Encoding.UTF8.GetBytes(Sheet("Putus di tengah"))));
        putus.Headers.ContentType = new("text/csv");
        await Should.ThrowAsync<Exception>(() => server.Bagian.Send(HttpMethod.Post, "register/impor", putus));
        await Eventually.Get(() => Task.FromResult(application.Files.Count()), jumlah => jumlah == berkas);
        (await server.All("register/impor")).Count.ShouldBe(sebelum);
    }

    [Fact]
    public async Task Rows_are_refused_or_taken_in_each_for_itself()
    {
        var csv = $"""
            {Sampel.Kepala}
            1,Baik,PKS,,,Pemerintah Kabupaten Paser,PT Satu,PRIVATE_BODY,,,,2024-01-02,,,,
            2,,PKS,,,Pemerintah Kabupaten Paser,PT Dua,PRIVATE_BODY,,,,2024-01-02,,,-5,
            3,Tanggal mustahil,PKS,,,Pemerintah Kabupaten Paser,PT Tiga,PRIVATE_BODY,,,,2026-02-30,,,,
            4,Baik,PKS,,,Pemkab Paser,PT. Satu,PRIVATE_BODY,,,,02-01-2024,,,,
            5,Kurang kolom
            """;
        var impor = await server.Import(csv);
        var baris = await server.All($"register/impor/{impor.Id}/baris");
        baris.Select(b => b.GetProperty("status").GetString()).ShouldBe(["Diterima", "Ditolak", "Peringatan", "Duplikat", "Ditolak"]);
        Columns(baris[1]).ShouldBe(["title", "value_idr"], ignoreOrder: true);
        Columns(baris[2]).ShouldBe(["signed_on"]);
        baris[3].GetProperty("duplikatBaris").GetInt32().ShouldBe(1);
        baris[3].GetProperty("naskahId").GetGuid().ShouldBe(baris[0].GetProperty("naskahId").GetGuid());
        baris[4].GetProperty("isi").GetArrayLength().ShouldBe(2);
        var ketiga = (await server.Bagian.Get($"register/{baris[2].GetProperty("naskahId").GetGuid()}")).Body.GetProperty("entri");
        ketiga.GetProperty("tandaTangan").GetProperty("tanggal").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_dry_run_knows_duplicates_within_the_sheet()
    {
        var csv = $"{Sampel.Kepala}\n{Line(1, "Ganda dalam lembar")}\n{Line(2, "Ganda dalam lembar")}\n";
        var impor = await server.Import(csv, ujiCoba: true);
        impor.Body.GetProperty("duplikat").GetInt32().ShouldBe(1);
        (await server.All($"register/impor/{impor.Id}/baris?status=Duplikat")).ShouldHaveSingleItem().GetProperty("duplikatBaris").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("perangkat-daerah", HttpStatusCode.Forbidden)]
    [InlineData("inspektorat", HttpStatusCode.Forbidden)]
    [InlineData("kabag-kerja-sama", HttpStatusCode.BadRequest)]
    [InlineData("admin", HttpStatusCode.BadRequest)]
    public async Task Only_who_keeps_the_register_imports(string role, HttpStatusCode status)
    {
        using var kosong = new StringContent("", Encoding.UTF8, "text/csv");
        (await server.As(role).Send(HttpMethod.Post, "register/impor", kosong)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Another_region_sees_neither_the_import_nor_its_rows()
    {
        var impor = await server.Import(Sheet("Milik satu wilayah"));
        var tetangga = new RegisterServer(application, "64.11");
        (await tetangga.Bagian.Get($"register/impor/{impor.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await tetangga.Bagian.Get($"register/impor/{impor.Id}/baris")).ShouldBe(HttpStatusCode.NotFound);
        (await tetangga.All("register")).ShouldBeEmpty();
        (await tetangga.All("register?q=wilayah")).ShouldBeEmpty();
        (await server.Titles("q=milik satu wilayah")).ShouldContain("Milik satu wilayah");
        (await tetangga.Bagian.Get("register/ringkasan")).Body.GetProperty("jumlah").GetInt64().ShouldBe(0);
    }

    private static string Line(int nomor, string judul) =>
        $"{nomor},{judul},PKS,,,Pemerintah Kabupaten Paser,Pemerintah Kota Balikpapan,REGION,,,,2024-01-02,,,,";

    private static string Sheet(string judul) => $"{Sampel.Kepala}\n{Line(1, judul)}\n";

    private static string?[] Columns(JsonElement baris) =>
        [.. baris.GetProperty("catatan").EnumerateArray().Select(catatan => catatan.GetProperty("kolom").GetString())];

    private Task<Answer> Send(string csv) => server.Send(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)));

    /// <summary>Gives half of what it has, then fails.</summary>
    private sealed class BrokenStream(byte[] isi) : MemoryStream(isi)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Position > 0
            ? throw new IOException("The line went dead.")
            : base.ReadAsync(buffer[..Math.Min(buffer.Length, (int)Length / 2)], cancellationToken);
    }
}
