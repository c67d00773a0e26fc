using Ksd.Contracts;

namespace Ksd.Mapping.Tests.Support;

/// <summary>The events that Agreements tells of one kerja sama from its proposal to its close.</summary>
internal static class RiwayatKerjaSama
{
    private static readonly DateTimeOffset Start = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    public static IIntegrationEvent[] Full(Guid kerjaSama, Guid? kandidat, Guid? item, string region = Testing.TestTokens.Region) =>
    [
        Proposed(kerjaSama, 1, kandidat, item, region),
        Changed(kerjaSama, 2, "Persiapan", "SiapDitawarkan", kandidat, region),
        Changed(kerjaSama, 3, "SiapDitawarkan", "Ditawarkan", kandidat, region),
        KbSigned(kerjaSama, 4, kandidat, item, region),
        Changed(kerjaSama, 5, "KesepakatanDitandatangani", "PenyusunanPerjanjian", kandidat, region),
        PksSigned(kerjaSama, 6, kandidat, item, region),
        Ended(kerjaSama, 7, kandidat, region),
        Closed(kerjaSama, 8, kandidat, region),
    ];

    public static KerjaSamaProposed Proposed(Guid id, long version, Guid? kandidat, Guid? item, string region = Testing.TestTokens.Region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Persiapan",
        Judul = "Rujukan bersama (usulan)",
        Jenis = "KsddSukarela",
        PerangkatDaerah = "1.02",
        KandidatId = kandidat,
        RencanaItemId = item,
        ParaPihak = ParaPihak,
        Urusan = ["1.02"],
        Dampak = [],
    };

    public static TahapChanged Changed(
        Guid id, long version, string dari, string ke, Guid? kandidat, string region = Testing.TestTokens.Region) => new()
        {
            EventId = Guid.CreateVersion7(),
            Region = region,
            AggregateId = id,
            Version = version,
            OccurredAt = Start.AddDays(version),
            Tahap = ke,
            Dari = dari,
            Ke = ke,
            Peristiwa = "Langkah",
            Tanggal = new DateOnly(2026, 7, 1),
            KandidatId = kandidat,
        };

    public static KerjaSamaWithdrawn Withdrawn(Guid id, long version, Guid? kandidat, string region = Testing.TestTokens.Region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Ditarik",
        Tanggal = new DateOnly(2026, 7, 1),
        Alasan = "Mitra mengundurkan diri",
        KandidatId = kandidat,
    };

    public static PersetujuanDprdRecorded RefusedByDprd(Guid id, long version, string region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "DitolakDprd",
        Hasil = "Ditolak",
        TanggalPermohonan = new DateOnly(2026, 7, 2),
        TanggalHasil = new DateOnly(2026, 7, 9),
        NomorKeputusan = "7/DPRD/2026",
    };

    public static PihakChanged Party(
        Guid id, string nama, string kelas, string region, long version = 1, bool pailit = false, Guid? digabungKe = null, params string[] namaLama) => new()
        {
            EventId = Guid.CreateVersion7(),
            Region = region,
            AggregateId = id,
            Version = version,
            OccurredAt = Start,
            Nama = nama,
            DaftarNama = [.. namaLama, nama],
            Kelas = kelas,
            Pailit = pailit,
            DigabungKeId = digabungKe,
        };

    public static RencanaKerjaOpened PlanOpened(Guid kerjaSama) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Testing.TestTokens.Region,
        AggregateId = Guid.CreateVersion7(),
        Version = 1,
        OccurredAt = Start,
        KerjaSamaId = kerjaSama,
        NaskahId = Guid.CreateVersion7(),
        VersiNaskah = 1,
        Departemen = "1.02",
    };

    public static EvaluasiDecided Evaluated(
        Guid kerjaSama, string verdict, decimal nilai, long version = 1, Guid? id = null, string region = Testing.TestTokens.Region) => new()
        {
            EventId = Guid.CreateVersion7(),
            Region = region,
            AggregateId = id ?? Guid.CreateVersion7(),
            Version = version,
            OccurredAt = Start.AddDays(100),
            KerjaSamaId = kerjaSama,
            NaskahId = Guid.CreateVersion7(),
            Tahun = 2027,
            Semester = 1,
            Tanggal = new DateOnly(2027, 7, 1),
            Verdict = verdict,
            Nilai = nilai,
            KepatuhanHukum = nilai,
            Pelaksanaan = nilai,
            Hasil = nilai,
            Dampak = nilai,
            Kemitraan = nilai,
            TanpaDampakBerturut = false,
            JumlahTindakLanjut = 0,
            ParaPihak = ParaPihak,
        };

    private static PihakKerjaSama[] ParaPihak =>
    [
        new() { Nama = "Pemerintah Kabupaten Kutai Kartanegara", Kelas = "PemerintahDaerah", KodeWilayah = "64.02", PihakKami = true },
        new() { Nama = "Pemerintah Kota Samarinda", Kelas = "PemerintahDaerah", KodeWilayah = "64.72", PihakKami = false },
    ];

    private static KesepakatanBersamaSigned KbSigned(Guid id, long version, Guid? kandidat, Guid? item, string region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "KesepakatanDitandatangani",
        Judul = "Rujukan bersama",
        Jenis = "KsddSukarela",
        PerangkatDaerah = "1.02",
        KandidatId = kandidat,
        RencanaItemId = item,
        NaskahId = Guid.CreateVersion7(),
        JudulNaskah = "Kesepakatan Bersama Rujukan",
        Nomor = ["1/KB/2026"],
        TanggalTandaTangan = new DateOnly(2026, 7, 1),
        MulaiBerlaku = new DateOnly(2026, 7, 1),
        Berakhir = new DateOnly(2031, 6, 30),
        ParaPihak = ParaPihak,
        Urusan = ["1.02"],
        Dampak = [],
    };

    private static PerjanjianKerjaSamaSigned PksSigned(Guid id, long version, Guid? kandidat, Guid? item, string region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Pelaksanaan",
        Judul = "Rujukan bersama lintas batas",
        Jenis = "KsddSukarela",
        PerangkatDaerah = "1.02",
        KandidatId = kandidat,
        RencanaItemId = item,
        NaskahId = Guid.CreateVersion7(),
        JudulNaskah = "PKS Rujukan",
        Nomor = ["1/PKS/2026"],
        TanggalTandaTangan = new DateOnly(2026, 8, 1),
        MulaiBerlaku = new DateOnly(2026, 8, 1),
        Berakhir = new DateOnly(2029, 7, 31),
        ParaPihak = ParaPihak,
        Urusan = ["1.02"],
        Dampak = [],
    };

    private static KerjaSamaEnded Ended(Guid id, long version, Guid? kandidat, string region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Berakhir",
        Tanggal = new DateOnly(2029, 7, 31),
        Dasar = "JangkaWaktu",
        KandidatId = kandidat,
    };

    private static KerjaSamaClosed Closed(Guid id, long version, Guid? kandidat, string region) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = region,
        AggregateId = id,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Selesai",
        Tanggal = new DateOnly(2029, 12, 31),
        KandidatId = kandidat,
    };
}
