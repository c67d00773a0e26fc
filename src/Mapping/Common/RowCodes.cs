using Ksd.Mapping.Sheets;
using Ksd.Regulation;

namespace Ksd.Mapping.Common;

/// <summary>Codes in a sheet, checked against the lists they come from.</summary>
internal static class RowCodes
{
    /// <summary>A region as its Kemendagri code; a BPS code counts where its Kemendagri code is known.</summary>
    public static KodeWilayah? Region(this RowReader row, string schemeColumn, string codeColumn)
    {
        var (scheme, code) = (row.Text(schemeColumn, 20), row.Text(codeColumn, 20));
        if (!KodeWilayah.TryCreate(scheme, code, out var kode, out var penolakan))
        {
            row.Refuse(string.IsNullOrWhiteSpace(scheme) ? schemeColumn : codeColumn, penolakan.Pesan.Id);
            return null;
        }

        if (kode.Skema is SkemaKodeWilayah.Kemendagri)
        {
            return kode;
        }

        if (DaftarWilayah.Bawaan.Find(kode)?.Kode is { } kemendagri)
        {
            return kemendagri;
        }

        row.Refuse(codeColumn, $"Kode Kemendagri untuk {kode} belum diketahui; pakai kode Kemendagri.");
        return null;
    }

    /// <summary>One of the 32 urusan; a supporting function or an unknown code is refused.</summary>
    public static string? Urusan(this RowReader row, string column)
    {
        var kode = row.RequiredText(column, 10);
        if (kode.Length == 0)
        {
            return null;
        }

        // A spreadsheet makes a number of 1.10 and shows 1.1.
        if (!UrusanPemerintahan.TryGet(kode, out var urusan))
        {
            row.Refuse(column, $"{kode} bukan kode urusan pemerintahan. Tulis sebagai teks, misalnya 1.02.");
            return null;
        }

        if (!urusan.DapatDikerjasamakan)
        {
            row.Refuse(column, $"{urusan.Kode} {urusan.Nama} adalah fungsi penunjang, bukan salah satu dari 32 urusan pemerintahan.");
            return null;
        }

        return urusan.Kode;
    }
}
