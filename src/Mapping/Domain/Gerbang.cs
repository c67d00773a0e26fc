using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

public enum KeadaanGerbang
{
    Terpenuhi,

    /// <summary>Passes with TKKSD's written reason only.</summary>
    PerluPertimbangan,
    Gagal,
}

/// <summary>The day and the level of government that the gates are asked about.</summary>
internal readonly record struct KeadaanDaerah(TingkatPemerintahan Tingkat, DateOnly Tanggal);

/// <summary>How a kandidat stands at one gate, and the articles behind it.</summary>
internal sealed record HasilGerbang(string Id, KeadaanGerbang Hasil, Teks Pesan, IReadOnlyList<DasarHukum> DasarHukum)
{
    public bool IsLocked() => Hasil is not KeadaanGerbang.Terpenuhi;
}

/// <summary>The gates M1-M5 of the pemetaan: one row each, laid beside the articles they rest on.</summary>
internal static class Gerbang
{
    private static readonly (string Id, DasarHukum[] Dasar, Func<Kandidat, KeadaanDaerah, (KeadaanGerbang Hasil, Teks Pesan)> Nilai)[] Rows =
    [
        ("M1", [Dasar.Kewenangan, Dasar.UrusanKewenangan, Dasar.UrusanKewenanganPihakKetiga], JudgeKewenangan),
        ("M2", [Dasar.JalurInvestasi, Dasar.JalurLain], JudgeJalur),
        ("M3", [Dasar.Tujuan, Dasar.TujuanPihakKetiga], JudgeDampak),
        ("M4", [Dasar.PrioritasRencana, Dasar.Pengecualian, Dasar.PengecualianPihakKetiga], JudgeRencana),
        ("M5", [Dasar.Larangan, Dasar.LaranganPihakKetiga], JudgeLarangan),
    ];

    /// <summary>All five, as they stand on that day.</summary>
    public static IReadOnlyList<HasilGerbang> Evaluate(Kandidat kandidat, KeadaanDaerah daerah) =>
        [.. Rows.Select(row => (row, nilai: row.Nilai(kandidat, daerah)))
            .Select(pair => new HasilGerbang(pair.row.Id, pair.nilai.Hasil, pair.nilai.Pesan, pair.row.Dasar))];

    /// <summary>The urusan is one of the 32 and the kabupaten's own; what Pusat or the province keeps cannot be offered.</summary>
    private static (KeadaanGerbang Hasil, Teks Pesan) JudgeKewenangan(Kandidat kandidat, KeadaanDaerah daerah)
    {
        var urusan = UrusanPemerintahan.Get(kandidat.KodeUrusan);
        var bagian = urusan.DaftarSubUrusan.FirstOrDefault(sub => sub.Kode == kandidat.Isi.SubUrusan);
        var hasil = Kewenangan.Check(urusan, daerah.Tingkat, bagian?.Kode, $"{kandidat.Judul} {kandidat.Isi.SubUrusan} {kandidat.Isi.Isu}");
        var keadaan = hasil.Putusan is PutusanKewenangan.Berwenang ? KeadaanGerbang.Terpenuhi : KeadaanGerbang.Gagal;
        return (keadaan, hasil.Saran is { } saran ? new Teks($"{hasil.Pesan.Id} {saran.Id}", $"{hasil.Pesan.En} {saran.En}") : hasil.Pesan);
    }

    /// <summary>Internal, procurement, swakelola, BMD, KPBU, grant and investment have procedures of their own.</summary>
    private static (KeadaanGerbang Hasil, Teks Pesan) JudgeJalur(Kandidat kandidat, KeadaanDaerah daerah) =>
        kandidat.Isi.Objek is BentukObjek.UrusanPemerintahan && kandidat.Saran.Jalur is null
            ? (KeadaanGerbang.Terpenuhi, new Teks("Objek adalah penyelenggaraan urusan pemerintahan.", "The object is an urusan pemerintahan."))
            : (KeadaanGerbang.Gagal, new Teks(
                $"Objek berupa {kandidat.Isi.Objek} dilaksanakan menurut ketentuannya sendiri (jalur {kandidat.Saran.Jalur?.ToString() ?? "lain"}), bukan sebagai kerja sama daerah.",
                $"An object that is {kandidat.Isi.Objek} follows rules of its own (lane {kandidat.Saran.Jalur?.ToString() ?? "other"}), not those of kerja sama daerah."));

    /// <summary>None of the two ends measurable: no. One: only with TKKSD's written reason. Both: yes.</summary>
    private static (KeadaanGerbang Hasil, Teks Pesan) JudgeDampak(Kandidat kandidat, KeadaanDaerah daerah)
    {
        var kesejahteraan = kandidat.Isi.DampakKesejahteraan.Exists(dampak => dampak.IsMeasurable());
        var pelayanan = kandidat.Isi.DampakPelayananPublik.Exists(dampak => dampak.IsMeasurable());
        return (kesejahteraan, pelayanan, kandidat.PertimbanganTkksd) switch
        {
            (true, true, _) => (KeadaanGerbang.Terpenuhi, new Teks(
                "Dampak pada kesejahteraan masyarakat dan pelayanan publik terukur.",
                "Impact on welfare and on public service can be measured.")),
            (false, false, _) => (KeadaanGerbang.Gagal, new Teks(
                "Kerja sama harus berdampak pada kesejahteraan masyarakat dan pelayanan publik. Cantumkan sedikitnya satu indikator dengan nilai awal dan target yang berbeda untuk masing-masing.",
                "A kerja sama must have an impact on welfare and public service. Give at least one indicator with baseline and target for each.")),
            (_, _, not null) => (KeadaanGerbang.Terpenuhi, new Teks(
                "Dampak terukur pada satu sisi, dengan pertimbangan tertulis TKKSD.",
                "Impact measurable on one end, with TKKSD's written reason.")),
            _ => (KeadaanGerbang.PerluPertimbangan, new Teks(
                $"Belum ada indikator dengan nilai awal dan target untuk {(kesejahteraan ? "pelayanan publik" : "kesejahteraan masyarakat")}. Lengkapi, atau mintakan pertimbangan tertulis TKKSD.",
                $"There is no indicator with baseline and target for {(kesejahteraan ? "public service" : "welfare")}. Add one, or ask TKKSD for its written reason.")),
        };
    }

    /// <summary>In the plan documents, or one of the three exceptions with its evidence; there is no fourth.</summary>
    private static (KeadaanGerbang Hasil, Teks Pesan) JudgeRencana(Kandidat kandidat, KeadaanDaerah daerah) => kandidat.Isi switch
    {
        { Rpjmd: { } rpjmd } when rpjmd.IsTraceable() => (KeadaanGerbang.Terpenuhi, new Teks($"Tercantum dalam {rpjmd.Dokumen}.", $"Named in {rpjmd.Dokumen}.")),
        { Rkpd: { } rkpd } when rkpd.IsTraceable() => (KeadaanGerbang.Terpenuhi, new Teks($"Tercantum dalam {rkpd.Dokumen}.", $"Named in {rkpd.Dokumen}.")),
        { Pengecualian: { } pengecualian } when pengecualian.IsInForce(daerah.Tanggal) => (KeadaanGerbang.Terpenuhi, new Teks(
            $"Di luar rencana dengan pengecualian yang sah: {pengecualian.NomorBukti}.",
            $"Outside the plan by a lawful exception: {pengecualian.NomorBukti}.")),
        { Pengecualian: not null } => (KeadaanGerbang.Gagal, new Teks(
            "Bukti pengecualian tidak berlaku pada tanggal ini. Keadaan darurat berlaku sampai berakhirnya penetapan, jadi cantumkan masa berlakunya.",
            "The evidence of the exception is not in force on this day. An emergency lasts as long as its decree: give the last day.")),
        _ => (KeadaanGerbang.Gagal, new Teks(
            "Objek belum tercantum dalam RPJMD atau RKPD. Pengecualian hanya untuk keadaan darurat, program strategis nasional, atau tugas pembantuan, masing-masing dengan bukti.",
            "The object is not in RPJMD or RKPD. The only exceptions are an emergency, a national strategic programme, or an assigned task, each with evidence.")),
    };

    /// <summary>The proposer declares all four; without the declaration nobody can answer for it.</summary>
    private static (KeadaanGerbang Hasil, Teks Pesan) JudgeLarangan(Kandidat kandidat, KeadaanDaerah daerah) =>
        kandidat.Isi.Kepatuhan is { } kepatuhan && kepatuhan.IsComplete()
            ? (KeadaanGerbang.Terpenuhi, new Teks(
                "Dinyatakan tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, dan peraturan perundang-undangan.",
                "Declared not to offend decency, public order, national interest or regulations."))
            : (KeadaanGerbang.Gagal, new Teks(
                "Belum dinyatakan bahwa objek tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, dan peraturan perundang-undangan.",
                "It is not declared that the object does not offend decency, public order, national interest or regulations."));
}
