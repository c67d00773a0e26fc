using System.Net;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Support;

/// <summary>Walks to a state over HTTP, as people do.</summary>
public static class Jalan
{
    public static async Task<Answer> OpenPemetaan(this MappingApplication app, string? region = null) =>
        (await app.BagianKerjaSama(region).Post("pemetaan", new { tahun = Usulan.NextYear(), batasWaktu = "2099-12-31" })).ShouldBe(HttpStatusCode.Created);

    public static async Task<Answer> Draft(
        this MappingApplication app, Guid pemetaanId, object? isi = null, string kodeUrusan = "1.02", string judul = "Rujukan bersama", string dinas = "1.02") =>
        (await app.Dinas(dinas).Post("kandidat", new { pemetaanId, judul, kodeUrusan, isi = isi ?? Usulan.Isi() })).ShouldBe(HttpStatusCode.Created);

    public static async Task<Answer> Submitted(
        this MappingApplication app, Guid pemetaanId, object? isi = null, string kodeUrusan = "1.02", string judul = "Rujukan bersama", string dinas = "1.02")
    {
        var draft = await app.Draft(pemetaanId, isi, kodeUrusan, judul, dinas);
        return (await app.Dinas(dinas).Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    public static async Task<Answer> Passed(this MappingApplication app, Guid pemetaanId, string judul = "Rujukan bersama", string dinas = "1.02")
    {
        var submitted = await app.Submitted(pemetaanId, judul: judul, dinas: dinas);
        return (await app.Triage(submitted, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
    }

    public static Task<Answer> Triage(this MappingApplication app, Answer kandidat, object keputusan) =>
        app.BagianKerjaSama().Post($"kandidat/{kandidat.Id}/triase", keputusan, kandidat.ETag);

    /// <summary>One assessor's score with the default criteria.</summary>
    public static Task<Answer> Score(this MappingApplication app, string penilai, Guid kandidatId, int skor, params (string Kriteria, int Skor)[] changes) =>
        app.As("tkksd", penilai).Post($"kandidat/{kandidatId}/penilaian", new
        {
            daftarNilai = new[] { "EKS", "KBT", "RNC", "POT", "BIM", "KSP" }.Select(kriteria => new
            {
                kriteria,
                skor = changes.Where(change => change.Kriteria == kriteria).Select(change => (int?)change.Skor).FirstOrDefault() ?? skor,
                alasan = $"Alasan {kriteria} oleh {penilai}",
            }),
        });

    /// <summary>A list with these kandidat, decided by a Keputusan.</summary>
    public static async Task<Answer> Decided(this MappingApplication app, Guid pemetaanId)
    {
        var daftar = await app.Agreed(pemetaanId);
        return (await app.Bupati().Post(
            $"daftar-rencana/{daftar.Id}/keputusan", new { nomor = "100/SK-BUP/HK/2026", tanggal = "2026-06-01" }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    public static async Task<Answer> Agreed(this MappingApplication app, Guid pemetaanId)
    {
        var daftar = (await app.BagianKerjaSama().Post("daftar-rencana", new { pemetaanId, tahunRkpd = 2027 })).ShouldBe(HttpStatusCode.Created);
        await app.Minutes(daftar.Id);
        daftar = (await app.BagianKerjaSama().Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        return (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { catatan = "Sesuai RKPD" }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The TKKSD forum has met on the list.</summary>
    public static async Task<Answer> Minutes(this MappingApplication app, Guid daftarId) => (await app.Tkksd().Post($"daftar-rencana/{daftarId}/risalah", new
    {
        nomor = "01/RISALAH/TKKSD/2026",
        tanggal = "2026-05-20",
        tempat = "Ruang rapat Sekda (rekaan)",
        pembahasan = "Contoh: membahas daftar satu per satu.",
        kesimpulan = "Contoh: daftar disetujui.",
        daftarHadir = new[]
        {
            new { nama = "Contoh A", jabatan = "Kepala Bagian Kerja Sama", instansi = "Sekretariat Daerah" },
            new { nama = "Contoh B", jabatan = "Kepala Bappeda", instansi = "Bappeda" },
        },
    })).ShouldBe(HttpStatusCode.Created);

    public static async Task<Answer> FirstItem(this MappingApplication app, Guid daftarId)
    {
        var items = (await app.Bappeda().Get($"daftar-rencana/{daftarId}/item")).ShouldBe(HttpStatusCode.OK);
        return items with { Body = items.Body.GetProperty("items")[0] };
    }
}
