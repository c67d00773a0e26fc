using Ksd.Contracts;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>What Agreements tells of one kerja sama of any kind; everything is recorded on the day it happened. Invented content.</summary>
internal sealed record Riwayat(string Region, string Judul, string Jenis, string Departemen, string Mitra, string? Wilayah = null, bool DariDaftar = false)
{
    private static int nomor;

    public Guid KerjaSama { get; } = Guid.CreateVersion7();

    public Guid Naskah { get; } = Guid.CreateVersion7();

    private Guid? Item => DariDaftar ? KerjaSama : null;

    private PihakKerjaSama[] ParaPihak =>
    [
        new() { Nama = "Pemerintah Kabupaten (rekaan)", Kelas = "PemerintahDaerah", KodeWilayah = Region, PihakKami = true },
        new() { Nama = Mitra, Kelas = Wilayah is null ? "BadanUsahaSwasta" : "PemerintahDaerah", KodeWilayah = Wilayah, PihakKami = false },
    ];

    public IIntegrationEvent Signed(string mulai, string? berakhir, long version = 6) => Jenis switch
    {
        "Sinergi" => new NotaKesepakatanSigned
        {
            EventId = Guid.CreateVersion7(),
            Region = Region,
            AggregateId = KerjaSama,
            Version = version,
            OccurredAt = At(mulai),
            Tahap = "Pelaksanaan",
            Judul = Judul,
            Jenis = Jenis,
            PerangkatDaerah = Departemen,
            NaskahId = Naskah,
            JudulNaskah = $"NK {Judul}",
            Nomor = [Nomor()],
            TanggalTandaTangan = Day(mulai),
            MulaiBerlaku = Day(mulai),
            Berakhir = berakhir is null ? null : Day(berakhir),
            ParaPihak = ParaPihak,
            Urusan = ["1.02"],
            Dampak = [],
            RencanaItemId = Item,
        },
        "Ksdpl" or "KsdllLainnya" => new NaskahLuarNegeriSigned
        {
            EventId = Guid.CreateVersion7(),
            Region = Region,
            AggregateId = KerjaSama,
            Version = version,
            OccurredAt = At(mulai),
            Tahap = "NaskahDitandatangani",
            Judul = Judul,
            Jenis = Jenis,
            PerangkatDaerah = Departemen,
            NaskahId = Naskah,
            JudulNaskah = $"MoU {Judul}",
            Nomor = [Nomor()],
            TanggalTandaTangan = Day(mulai),
            MulaiBerlaku = Day(mulai),
            Berakhir = berakhir is null ? null : Day(berakhir),
            ParaPihak = ParaPihak,
            Urusan = ["1.02"],
            Dampak = [],
            RencanaItemId = Item,
        },
        _ => new PerjanjianKerjaSamaSigned
        {
            EventId = Guid.CreateVersion7(),
            Region = Region,
            AggregateId = KerjaSama,
            Version = version,
            OccurredAt = At(mulai),
            Tahap = "Pelaksanaan",
            Judul = Judul,
            Jenis = Jenis,
            PerangkatDaerah = Departemen,
            NaskahId = Naskah,
            JudulNaskah = $"PKS {Judul}",
            Nomor = [Nomor()],
            TanggalTandaTangan = Day(mulai),
            MulaiBerlaku = Day(mulai),
            Berakhir = berakhir is null ? null : Day(berakhir),
            ParaPihak = ParaPihak,
            Urusan = ["1.02"],
            Dampak = [],
            RencanaItemId = Item,
        },
    };

    public KesepakatanBersamaSigned Kesepakatan(string tanggal, long version = 1) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = At(tanggal),
        Tahap = "KesepakatanDitandatangani",
        Judul = Judul,
        Jenis = Jenis,
        PerangkatDaerah = Departemen,
        NaskahId = Guid.CreateVersion7(),
        JudulNaskah = $"KB {Judul}",
        Nomor = [Nomor()],
        TanggalTandaTangan = Day(tanggal),
        MulaiBerlaku = Day(tanggal),
        ParaPihak = ParaPihak,
        Urusan = ["1.02"],
        Dampak = [],
        RencanaItemId = Item,
    };

    public TahapChanged Moved(string tanggal, string dari, string ke, long version) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = At(tanggal),
        Tahap = ke,
        Dari = dari,
        Ke = ke,
        Peristiwa = "Langkah",
        Tanggal = Day(tanggal),
    };

    public KerjaSamaEnded Ended(string tanggal, long version = 9) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = At(tanggal),
        Tahap = "Berakhir",
        Tanggal = Day(tanggal),
        Dasar = "KesepakatanParaPihak",
    };

    public PerubahanNaskahSigned Amended(string tanggal, string berakhir, long version = 7) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = version,
        OccurredAt = At(tanggal),
        NaskahId = Naskah,
        PerubahanId = Guid.CreateVersion7(),
        VersiNaskah = 2,
        JudulNaskah = "Adendum",
        Nomor = [Nomor()],
        TanggalTandaTangan = Day(tanggal),
        MulaiBerlaku = Day(tanggal),
        Berakhir = Day(berakhir),
    };

    public TemuanKepatuhanRecorded Found(string tanggal, Guid temuan, string? selesai = null, string jenis = "UrutanTahap") => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = Region,
        AggregateId = KerjaSama,
        Version = 8,
        OccurredAt = At(selesai ?? tanggal),
        TemuanId = temuan,
        Jenis = jenis,
        Kode = "G16",
        Tanggal = Day(tanggal),
        Uraian = "Rekaan",
        DasarHukum = ["PP 28/2018 Pasal 6 ayat (1)"],
        SelesaiPada = selesai is null ? null : Day(selesai),
    };

    public static DateOnly Day(string tanggal) => DateOnly.ParseExact(tanggal, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string tanggal) => new(Day(tanggal), new TimeOnly(9, 0), TimeSpan.FromHours(8));

    private static string Nomor() => $"{Interlocked.Increment(ref nomor)}/KSD";
}
