using Ksd.ServiceDefaults.Identity;

namespace Ksd.Mapping.Domain;

/// <summary>A part of a pemetaan that has a last day of its own.</summary>
public enum BagianJadwal
{
    Pengusulan,
    Triase,
    Penilaian,
    Keputusan,
}

public enum SifatPengingat
{
    AkanJatuhTempo,
    JatuhTempo,
    Terlambat,
}

/// <summary>How many kandidat of a department have a status.</summary>
internal readonly record struct JumlahKandidat(string Departemen, StatusKandidat Status, int Jumlah);

/// <summary>Somebody is to be reminded of a part; <paramref name="Jendela"/> is the window reached: days before the last day, 0 on it, -1 after it.</summary>
internal sealed record PengingatPemetaan(
    BagianJadwal Bagian, string? Departemen, DateOnly Tenggat, int SisaHari, int Jendela, int JumlahMenunggu, string Pesan, IReadOnlyList<string> Peran)
{
    public SifatPengingat Sifat => Jendela switch
    {
        < 0 => SifatPengingat.Terlambat,
        0 => SifatPengingat.JatuhTempo,
        _ => SifatPengingat.AkanJatuhTempo,
    };

    /// <summary>Whom an open pemetaan has to remind on a day, of what; nothing outside the windows, nothing of what is done.</summary>
    public static IEnumerable<PengingatPemetaan> Due(
        Pemetaan pemetaan, IReadOnlyList<JumlahKandidat> daftarJumlah, int belumDinilai, DateOnly hari, IReadOnlyList<int> jendela)
    {
        if (pemetaan.DitutupPada is not null)
        {
            return [];
        }

        var belumDitriase = daftarJumlah.Where(satu => satu.Status is StatusKandidat.Diajukan).Sum(satu => satu.Jumlah);
        (BagianJadwal Bagian, string? Departemen, DateOnly? Tenggat, int Menunggu, string? Isi, string[] Peran)[] parts =
        [
            .. pemetaan.ParaPeserta.Select(peserta => peserta.Kode).Union(daftarJumlah.Select(satu => satu.Departemen)).Order(StringComparer.Ordinal)
                .Select(kode => (kode, own: daftarJumlah.Where(satu => satu.Departemen == kode).ToArray()))
                .Select(satu => (BagianJadwal.Pengusulan, (string?)satu.kode, (DateOnly?)pemetaan.BatasWaktu, Draf(satu.own), Kekurangan(satu.own), new[] { Roles.PerangkatDaerah })),
            (BagianJadwal.Triase, null, pemetaan.TargetTriase, belumDitriase, Menunggu(belumDitriase, "ditriase"), [Roles.BagianKerjaSama, Roles.KabagKerjaSama]),
            (BagianJadwal.Penilaian, null, pemetaan.TargetPenilaian, belumDinilai, Menunggu(belumDinilai, "dinilai"), [Roles.Tkksd]),
            (BagianJadwal.Keputusan, null, pemetaan.TargetKeputusan, 0, "Daftar Rencana KSD belum ditetapkan.", [Roles.BagianKerjaSama, Roles.Bappeda, Roles.KepalaDaerah]),
        ];
        return from part in parts
               where part.Tenggat is not null && part.Isi is not null
               let tenggat = part.Tenggat!.Value
               let sisa = tenggat.DayNumber - hari.DayNumber
               let window = Window(sisa, jendela)
               where window is not null
               select new PengingatPemetaan(part.Bagian, part.Departemen, tenggat, sisa, window.Value, part.Menunggu, $"{Waktu(tenggat, sisa)}: {part.Isi}", part.Peran);
    }

    /// <summary>What a department still owes before the deadline, in words; null when it has proposed and keeps no draft.</summary>
    public static string? Kekurangan(IReadOnlyCollection<JumlahKandidat> own) => Draf(own) switch
    {
        > 0 and var draf => $"{draf} kandidat masih draf.",
        _ => own.Any(satu => satu.Status is not StatusKandidat.Draf) ? null : "belum ada kandidat.",
    };

    public static string Waktu(DateOnly tenggat, int sisaHari) => sisaHari switch
    {
        < 0 => $"Batas waktu {tenggat:yyyy-MM-dd} sudah lewat {-sisaHari} hari",
        0 => "Hari ini batas waktunya",
        _ => $"Batas waktu {tenggat:yyyy-MM-dd}, {sisaHari} hari lagi",
    };

    private static int Draf(IEnumerable<JumlahKandidat> own) => own.Where(satu => satu.Status is StatusKandidat.Draf).Sum(satu => satu.Jumlah);

    private static string? Menunggu(int jumlah, string perbuatan) => jumlah == 0 ? null : $"{jumlah} kandidat belum {perbuatan}.";

    /// <summary>The nearest window that was reached: whoever was not told of an earlier one is told of this one only.</summary>
    private static int? Window(int sisa, IReadOnlyList<int> jendela) => sisa switch
    {
        < 0 => -1,
        0 => 0,
        _ => jendela.Where(hari => hari >= sisa).Select(hari => (int?)hari).Min(),
    };
}
