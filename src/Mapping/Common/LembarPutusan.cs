using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;

namespace Ksd.Mapping.Common;

public enum KeputusanLembar
{
    Lolos,
    Tolak,
}

/// <summary>
/// The sheet on which triage decides about many kandidat: what is known of each, what the rules suggest, and the columns that a person
/// fills. A row without a decision is left for another time.
/// </summary>
internal static class LembarPutusan
{
    public static readonly Columns Columns = new(
        new("kandidat_id", true), new("versi", true), new("departemen"), new("judul"), new("urusan"), new("jenis"), new("tertahan"),
        new("saran_putusan"), new("saran_alasan"), new("aturan"), new("penjelasan"), new("putusan", true), new("alasan", true), new("catatan"));

    private static readonly double[] Widths = [38, 7, 22, 40, 26, 18, 14, 14, 18, 8, 50, 12, 20, 40];

    public static byte[] Write(IEnumerable<Kandidat> paraKandidat, KeadaanDaerah daerah)
    {
        var rows = paraKandidat.OrderBy(kandidat => kandidat.Departemen, StringComparer.Ordinal).ThenBy(kandidat => kandidat.Judul, StringComparer.Ordinal).Select(kandidat =>
        {
            var gerbang = Gerbang.Evaluate(kandidat, daerah);
            var saran = SaranTriase.For(kandidat, gerbang);
            return (IReadOnlyList<object?>)
            [
                kandidat.Id, (int)kandidat.Version, kandidat.Departemen, kandidat.Judul, CodeView.OfUrusan(kandidat.KodeUrusan).Label, kandidat.JenisDisarankan,
                string.Join(", ", gerbang.Where(hasil => hasil.IsLocked()).Select(hasil => hasil.Id)),
                saran.Alasan is null ? KeputusanLembar.Lolos : KeputusanLembar.Tolak, saran.Alasan, saran.Aturan, saran.Penjelasan.Id, null, null, null,
            ];
        }).ToArray();
        return XlsxWriter.Write(
            new XlsxTable("Triase", [.. Columns.All.Select(column => column.Name)], rows, Widths),
            new XlsxTable("Alasan", ["alasan", "tempatnya", "petunjuk"], [.. Enum.GetValues<AlasanPenolakan>().Select(Rujukan.Of)
                .Select(rujukan => (IReadOnlyList<object?>)[rujukan.Alasan, rujukan.Tujuan, rujukan.Petunjuk.Id])], [22, 30, 90]));
    }

    /// <summary>The decision of a row; null where it is left open or cannot be read.</summary>
    public static PutusanTriase? Read(RowReader row)
    {
        var putusan = row.Choice<KeputusanLembar>("putusan");
        var alasan = row.Choice<AlasanPenolakan>("alasan");
        var catatan = row.Text("catatan", Kandidat.AlasanMaxLength);
        if (putusan is null)
        {
            if (alasan is not null || catatan is not null)
            {
                row.Require("putusan", putusan);
            }

            return null;
        }

        var id = row.RequiredText("kandidat_id", 36);
        if (!Guid.TryParse(id, out var kandidatId) && id.Length > 0)
        {
            row.Refuse("kandidat_id", "Bukan tanda pengenal kandidat; jangan ubah kolom ini.");
        }

        if (putusan is KeputusanLembar.Tolak)
        {
            row.Require("alasan", alasan);
        }
        else if (alasan is not null)
        {
            row.Refuse("alasan", "Kosongkan alasan bila kandidat diloloskan; catatan boleh diisi.");
        }

        return new PutusanTriase
        {
            KandidatId = kandidatId,
            VersiKandidat = row.Require("versi", row.Integer("versi", 1, int.MaxValue)),
            Alasan = putusan is KeputusanLembar.Tolak ? alasan : null,
            Catatan = catatan,
        };
    }
}
