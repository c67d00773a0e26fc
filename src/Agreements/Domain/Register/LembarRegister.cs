using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;

namespace Ksd.Agreements.Domain.Register;

/// <summary>A register sheet as a stream of records: comma, semicolon or tab, with or without a byte order mark, in bounded memory.</summary>
internal sealed class LembarRegister : IAsyncDisposable
{
    public const int MaksimumBaris = 100_000;

    /// <summary>A record longer than this is a quotation mark that was never closed.</summary>
    private const int MaksimumRekaman = 128 * 1024;

    private static readonly char[] Pemisah = [',', ';', '\t'];

    private readonly CsvReader _csv;

    private LembarRegister(CsvReader csv, KepalaRegister kepala) => (_csv, Kepala) = (csv, kepala);

    public KepalaRegister Kepala { get; }

    /// <summary>Opens a seekable file at its heading; null when the file is empty.</summary>
    public static async Task<LembarRegister?> Open(Stream berkas, CancellationToken cancellationToken)
    {
        var csv = CsvReader.Create(berkas, new CsvReaderOptions
        {
            Separator = await Separator(berkas, cancellationToken),
            HasHeader = false,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MaxRecordSize = MaksimumRekaman,
            TrackLineNumbers = true,
        });
        if (await csv.ReadAsync(cancellationToken))
        {
            return new LembarRegister(csv, KepalaRegister.Read(Cells(csv)));
        }

        await csv.DisposeAsync();
        return null;
    }

    /// <summary>The records after the heading; <see cref="CsvFormatException"/> where the file stops being CSV.</summary>
    public async IAsyncEnumerable<BarisMentah> Rows([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var nomor = 1; await _csv.ReadAsync(cancellationToken); nomor++)
        {
            yield return new BarisMentah(nomor, Cells(_csv), Kepala);
        }
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private static string[] Cells(CsvReader csv)
    {
        var sel = new string[csv.FieldCount];
        for (var i = 0; i < sel.Length; i++)
        {
            sel[i] = csv.GetString(i);
        }

        return sel;
    }

    // Spreadsheets under Indonesian settings write semicolons. The heading decides, for the whole file.
    private static async Task<char> Separator(Stream berkas, CancellationToken cancellationToken)
    {
        var awal = new byte[4096];
        var terbaca = await berkas.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, cancellationToken);
        berkas.Position = 0;
        var kepala = Encoding.UTF8.GetString(awal.AsSpan(0, terbaca)).Split('\n')[0];
        return Pemisah.MaxBy(pemisah => kepala.Count(huruf => huruf == pemisah));
    }
}
