using Ksd.Contracts;
using Ksd.Testing;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>What Agreements tells of one kerja sama with one PKS; invented content.</summary>
internal sealed record Naskah(string Region = TestTokens.Region)
{
    private static readonly DateTimeOffset Start = new(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);

    public Guid KerjaSama { get; } = Guid.CreateVersion7();

    public Guid Id { get; } = Guid.CreateVersion7();

    public string Departemen { get; init; } = "1.02";

    public DateOnly? Berakhir { get; init; } = new DateOnly(2029, 7, 31);

    public IIntegrationEvent[] Full() => [Changed(5, "PerjanjianSiap"), Signed(6), EndedNaskah(7), Ended(8), Closed(9)];

    public PerjanjianKerjaSamaSigned Signed(long version = 6) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Pelaksanaan",
        Judul = "Rujukan bersama lintas batas",
        Jenis = "KsddSukarela",
        PerangkatDaerah = Departemen,
        NaskahId = Id,
        JudulNaskah = "PKS Rujukan",
        Nomor = ["1/PKS/2026", "44/SMD/2026"],
        TanggalTandaTangan = new DateOnly(2026, 8, 1),
        MulaiBerlaku = new DateOnly(2026, 8, 1),
        Berakhir = Berakhir,
        Nilai = 2_400_000_000,
        ParaPihak =
        [
            new() { Nama = "Pemerintah Kabupaten Kutai Kartanegara", Kelas = "PemerintahDaerah", KodeWilayah = "64.02", PihakKami = true },
            new() { Nama = "Pemerintah Kota Samarinda", Kelas = "PemerintahDaerah", KodeWilayah = "64.72", PihakKami = false },
        ],
        Urusan = ["1.02"],
        Dampak =
        [
            new()
            {
                Dimensi = "PelayananPublik",
                Indikator = "Waktu tunggu rujukan",
                Satuan = "jam",
                NilaiAwal = 6.5m,
                TahunAwal = 2025,
                Target = 2,
                TahunTarget = 2029,
                Sumber = "Dinas Kesehatan",
            },
        ],
    };

    public NaskahLuarNegeriSigned SignedAbroad(DateOnly tanggal, long version = 6) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = new DateTimeOffset(tanggal, new TimeOnly(9, 0), TimeSpan.FromHours(8)),
        Tahap = "NaskahDitandatangani",
        Judul = "Pertukaran tenaga kesehatan",
        Jenis = "Ksdpl",
        PerangkatDaerah = Departemen,
        NaskahId = Id,
        JudulNaskah = "MoU Pertukaran",
        Nomor = ["1/MOU"],
        TanggalTandaTangan = tanggal,
        MulaiBerlaku = tanggal,
        Berakhir = tanggal.AddYears(5).AddDays(-1),
        ParaPihak =
        [
            new() { Nama = "Pemerintah Kabupaten (rekaan)", Kelas = "PemerintahDaerah", KodeWilayah = Region, PihakKami = true },
            new() { Nama = "Kota Kembar (rekaan)", Kelas = "PemerintahDaerahLuarNegeri", PihakKami = false },
        ],
        Urusan = ["1.02"],
        Dampak = [],
    };

    public TemuanKepatuhanRecorded Found(string jenis, string kode, DateOnly? tanggal = null, long version = 7) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = new DateTimeOffset(tanggal ?? new DateOnly(2026, 9, 1), new TimeOnly(9, 0), TimeSpan.FromHours(8)),
        TemuanId = Guid.CreateVersion7(),
        NaskahId = Id,
        Jenis = jenis,
        Kode = kode,
        Tanggal = tanggal ?? new DateOnly(2026, 9, 1),
        Uraian = "Rekaan",
        DasarHukum = ["PP 28/2018 Pasal 2 ayat (2)"],
    };

    public PerubahanNaskahSigned Amended(int versi, DateOnly? berakhir, DateOnly? tanggal = null, long version = 7) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = tanggal is { } hari ? new DateTimeOffset(hari, new TimeOnly(9, 0), TimeSpan.FromHours(8)) : Start.AddDays(version),
        NaskahId = Id,
        PerubahanId = Guid.CreateVersion7(),
        VersiNaskah = versi,
        JudulNaskah = "Adendum",
        Nomor = ["1/ADD"],
        TanggalTandaTangan = tanggal ?? new DateOnly(2026, 9, 1),
        MulaiBerlaku = tanggal ?? new DateOnly(2026, 9, 1),
        Berakhir = berakhir,
    };

    public KerjaSamaEnded EndedAt(long version, DateOnly tanggal, string dasar = "KesepakatanParaPihak") =>
        Ended(version, null, tanggal, dasar, "Berakhir") with { OccurredAt = new DateTimeOffset(tanggal, new TimeOnly(9, 0), TimeSpan.FromHours(8)) };

    public TahapChanged Changed(long version, string tahap) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = tahap,
        Dari = "PenyusunanPerjanjian",
        Ke = tahap,
        Peristiwa = "Langkah",
        Tanggal = new DateOnly(2026, 7, 30),
    };

    public KerjaSamaEnded EndedNaskah(long version) => Ended(version, Id, new DateOnly(2028, 1, 15), "KesepakatanParaPihak", "Pelaksanaan");

    public KerjaSamaEnded Ended(long version) => Ended(version, null, new DateOnly(2029, 7, 31), "JangkaWaktu", "Berakhir");

    public KerjaSamaClosed Closed(long version) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = "Selesai",
        Tanggal = new DateOnly(2029, 12, 31),
    };

    private KerjaSamaEnded Ended(long version, Guid? naskah, DateOnly tanggal, string dasar, string tahap) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = Start.AddDays(version),
        Tahap = tahap,
        Tanggal = tanggal,
        Dasar = dasar,
        NaskahId = naskah,
    };
}
