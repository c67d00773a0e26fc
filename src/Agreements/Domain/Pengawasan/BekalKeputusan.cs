using System.Globalization;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Pengawasan;

/// <summary>What whoever decides at the end of a naskah has to know (S1): its last evaluation, the reports still owed, the Kesepakatan Bersama above it, the budget year.</summary>
internal sealed record BekalKeputusan(string? Verdict, decimal? Nilai, int? Tahun, int? Semester, IReadOnlyList<string> BelumDiterima, DateOnly? IndukBerakhir, int? TahunAnggaran)
{
    public static readonly BekalKeputusan Kosong = new(null, null, null, null, [], null, null);

    public IEnumerable<Teks> Rincian(DateOnly berakhir)
    {
        if (Verdict is { } verdict)
        {
            var nilai = Nilai?.ToString("0.##", CultureInfo.InvariantCulture);
            yield return new($"Evaluasi terakhir ({Tahun} semester {Semester}): {verdict}, nilai {nilai} dari 4.", $"Last evaluation ({Tahun}, half {Semester}): {verdict}, {nilai} of 4.");
        }
        else
        {
            yield return new("Belum pernah dievaluasi.", "Never evaluated.");
        }

        if (BelumDiterima.Count > 0)
        {
            yield return new($"Laporan belum diterima: {string.Join(", ", BelumDiterima)}.", $"Reports not accepted: {string.Join(", ", BelumDiterima)}.");
        }

        if (IndukBerakhir is { } induk)
        {
            yield return induk <= berakhir
                ? new($"Kesepakatan Bersama berakhir {induk:yyyy-MM-dd}: perpanjangan melampauinya (G16).", $"The Kesepakatan Bersama ends {induk:yyyy-MM-dd}: an extension outlives it (G16).")
                : new($"Kesepakatan Bersama berakhir {induk:yyyy-MM-dd}.", $"The Kesepakatan Bersama ends {induk:yyyy-MM-dd}.");
        }

        if (TahunAnggaran is { } tahun)
        {
            yield return new($"Pendanaan tercatat sampai tahun anggaran {tahun}.", $"Funding is recorded up to the budget year {tahun}.");
        }
    }
}
