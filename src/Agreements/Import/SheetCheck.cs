using CsvHelper;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Import;

/// <summary>Looks at a sheet as a whole before it is queued: its heading, that it is CSV to its end, and how many rows it has.</summary>
internal static class SheetCheck
{
    public static async Task<(int JumlahBaris, ProblemHttpResult? Problem)> Read(Stream berkas, CancellationToken cancellationToken)
    {
        var jumlah = 0;
        try
        {
            await using var lembar = await LembarRegister.Open(berkas, cancellationToken);
            if (lembar is null)
            {
                return (0, Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose("Lembar ini kosong.", "The sheet is empty.")));
            }

            if (!lembar.Kepala.IsValid)
            {
                return (0, WrongHeading(lembar.Kepala));
            }

            await foreach (var baris in lembar.Rows(cancellationToken))
            {
                jumlah = baris.Nomor;
                if (jumlah > LembarRegister.MaksimumBaris)
                {
                    return (0, Problems.Of(RegisterProblems.LembarTerlaluPanjang, Language.Choose(
                        $"Lembar ini memuat lebih dari {LembarRegister.MaksimumBaris} baris; bagi menjadi beberapa berkas.",
                        $"The sheet has more than {LembarRegister.MaksimumBaris} rows; divide it into several files.")));
                }
            }

            return jumlah > 0
                ? (jumlah, null)
                : (0, Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose(
                    "Lembar ini hanya memuat kepala kolom.", "The sheet has a heading and nothing below it.")));
        }
        catch (CsvFormatException salah)
        {
            return (0, Problems.Of(
                RegisterProblems.LembarTidakTerbaca,
                Language.Choose(
                    $"Setelah baris data ke-{jumlah}, sekitar baris berkas ke-{salah.LineNumber}, berkas ini bukan CSV yang utuh; biasanya karena tanda kutip yang tidak ditutup.",
                    $"After data row {jumlah}, near line {salah.LineNumber} of the file, it is no longer CSV; usually a quotation mark was not closed."),
                [new("setelahBaris", jumlah), new("barisBerkas", salah.LineNumber)]));
        }
    }

    private static ProblemHttpResult WrongHeading(KepalaRegister kepala) => Problems.Of(
        RegisterProblems.KepalaKolomSalah,
        Language.Choose(
            $"Kepala kolom tidak sesuai.{List(" Kurang: ", kepala.Kurang)}{List(" Tidak dikenal: ", kepala.TidakDikenal)}{List(" Ganda: ", kepala.Ganda)}",
            $"The heading is not right.{List(" Missing: ", kepala.Kurang)}{List(" Unknown: ", kepala.TidakDikenal)}{List(" Double: ", kepala.Ganda)}"),
        [
            new("kurang", kepala.Kurang), new("tidakDikenal", kepala.TidakDikenal), new("ganda", kepala.Ganda),
            new("seharusnya", KepalaRegister.DaftarNama),
        ]);

    private static string List(string sebutan, List<string> kolom) => kolom.Count == 0 ? "" : $"{sebutan}{string.Join(", ", kolom)}.";
}
