using System.Globalization;

namespace Ksd.Evaluation.Domain;

/// <summary>What is checked in a report before it is taken: each line against the plan, its unit, its figure, its evidence.</summary>
internal static class PemeriksaLaporan
{
    /// <summary>Errors by JSON path; empty when the content fits the plan.</summary>
    public static Dictionary<string, string[]> Errors(IsiLaporan isi, VersiRencanaKerja rencana, bool luarNegeri, int tahun, IReadOnlySet<Guid> buktiAda)
    {
        var errors = new Dictionary<string, string[]>();
        if (luarNegeri != (isi.LuarNegeri is not null))
        {
            errors["isi.luarNegeri"] = [luarNegeri
                ? "Laporan tahunan kerja sama luar negeri memuat sembilan butir (Permendagri 25/2020 Pasal 37)."
                : "Sembilan butir laporan hanya untuk kerja sama luar negeri."];
        }

        if (isi.DaftarRealisasi.GroupBy(realisasi => realisasi.Kode).FirstOrDefault(group => group.Count() > 1) is { } ganda)
        {
            errors["isi.daftarRealisasi"] = [$"Baris {ganda.Key} dilaporkan lebih dari sekali."];
        }

        foreach (var (index, realisasi) in isi.DaftarRealisasi.Index())
        {
            if (rencana.Baris(realisasi.Kode, tahun) is null)
            {
                errors[$"isi.daftarRealisasi[{index}].kode"] = [$"Rencana kerja versi {rencana.Nomor} tidak memuat baris {realisasi.Kode}."];
            }

            if (realisasi.DaftarBukti.FirstOrDefault(bukti => !buktiAda.Contains(bukti)) is var asing && asing != Guid.Empty)
            {
                errors[$"isi.daftarRealisasi[{index}].daftarBukti"] = [$"Bukti {asing} tidak ada pada rencana kerja ini."];
            }
        }

        return errors;
    }

    /// <summary>What can be right but looks wrong, and is taken only with a reason beside it.</summary>
    public static IEnumerable<PerluKonfirmasi> Doubts(IsiLaporan isi, VersiRencanaKerja rencana, int tahun, Ketentuan ketentuan)
    {
        foreach (var realisasi in isi.DaftarRealisasi.Where(realisasi => string.IsNullOrWhiteSpace(realisasi.AlasanKonfirmasi)))
        {
            var (nama, satuan, target, _) = rencana.Baris(realisasi.Kode, tahun)!.Value;
            if (string.IsNullOrWhiteSpace(realisasi.Satuan))
            {
                yield return new(realisasi.Kode, $"Satuan \"{nama}\" tidak disebut; rencana memakai {satuan}.");
            }
            else if (!string.Equals(realisasi.Satuan, satuan, StringComparison.OrdinalIgnoreCase))
            {
                yield return new(realisasi.Kode, $"Satuan \"{nama}\" adalah {realisasi.Satuan}, sedangkan rencana memakai {satuan}.");
            }

            if (target is { } sasaran && sasaran != 0 && (Math.Abs(realisasi.Nilai!.Value) > Math.Abs(sasaran) * ketentuan.BatasKewajaran || Math.Sign(realisasi.Nilai.Value) == -Math.Sign(sasaran)))
            {
                yield return new(realisasi.Kode, string.Create(CultureInfo.InvariantCulture, $"Realisasi \"{nama}\" {realisasi.Nilai} jauh dari target {sasaran}."));
            }
        }

        if (isi.AnggaranTerealisasi > rencana.Pagu && string.IsNullOrWhiteSpace(isi.AlasanAnggaran))
        {
            yield return new("anggaran", string.Create(CultureInfo.InvariantCulture, $"Realisasi anggaran {isi.AnggaranTerealisasi} melebihi pagu {rencana.Pagu}."));
        }
    }
}

/// <summary>A line of a report that needs a reason before it is taken.</summary>
public sealed record PerluKonfirmasi(string Kode, string Pesan);
