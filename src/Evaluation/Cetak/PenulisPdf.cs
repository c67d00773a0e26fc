using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Ksd.Evaluation.Cetak;

/// <summary>Lays a document out on A4 pages and writes it as pdf.</summary>
internal sealed class PenulisPdf : IDisposable
{
    private const int BarisUtuh = 12;

    private const double RuangBagan = 200;

    private const double Kiri = 62, Atas = 62, Lebar = 471, Bawah = 770, TinggiKertas = 842;

    private readonly PdfDocumentBuilder pdf = new();
    private readonly List<PdfPageBuilder> halaman = [];
    private readonly Huruf biasa, kecil, tebal, tebalKecil, besar;
    private double y;

    private PenulisPdf(Dokumen dokumen, DateOnly tanggal, string folderHuruf)
    {
        var reguler = pdf.AddTrueTypeFont(File.ReadAllBytes(Path.Combine(folderHuruf, "LiberationSans-Regular.ttf")));
        var kuat = pdf.AddTrueTypeFont(File.ReadAllBytes(Path.Combine(folderHuruf, "LiberationSans-Bold.ttf")));
        (biasa, kecil, tebal, tebalKecil, besar) = (new(reguler, 10), new(reguler, 8), new(kuat, 11), new(kuat, 8), new(kuat, 14));
        pdf.DocumentInformation.Title = dokumen.Judul;
        pdf.DocumentInformation.CreationDate = string.Create(CultureInfo.InvariantCulture, $"D:{tanggal:yyyyMMdd}000000+08'00'");
    }

    private enum Rata
    {
        Kiri,
        Tengah,
        Kanan,
    }

    private PdfPageBuilder Kertas => halaman[^1];

    public static void Write(Dokumen dokumen, DateOnly tanggal, string folderHuruf, Stream ke)
    {
        using var penulis = new PenulisPdf(dokumen, tanggal, folderHuruf);
        penulis.Lay(dokumen);
        ke.Write(penulis.pdf.Build());
    }

    public void Dispose() => pdf.Dispose();

    private void Lay(Dokumen dokumen)
    {
        NewPage();
        Text(dokumen.Kop.ToUpperInvariant(), besar, Rata.Tengah);
        y += 4;
        Line(Kiri, Kiri + Lebar, y, 2, 0);
        y += 18;
        Text(dokumen.Judul.ToUpperInvariant(), tebal, Rata.Tengah);
        Text(dokumen.Subjudul, biasa, Rata.Tengah);
        y += 10;
        foreach (var (index, blok) in dokumen.DaftarBlok.Index())
        {
            switch (blok)
            {
                case Bagian bagian:
                    // A heading goes to the next page with the chart that it is of.
                    Room(dokumen.DaftarBlok.ElementAtOrDefault(index + 1) is Bagan ? 30 + RuangBagan : 60);
                    y += 10;
                    Text(bagian.Judul, tebal, Rata.Kiri);
                    y += 2;
                    break;
                case Paragraf paragraf:
                    Text(paragraf.Teks, biasa, Rata.Kiri);
                    y += 5;
                    break;
                case Tabel tabel:
                    Table(tabel);
                    break;
                case Bagan bagan:
                    Chart(bagan);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(dokumen));
            }
        }

        Room(130);
        y += 20;
        foreach (var baris in dokumen.TandaTangan.DaftarBaris)
        {
            Put(baris, biasa, Kiri + 240, y, Lebar - 240, Rata.Tengah);
            y += 14;
        }

        Numbers();
    }

    private void Table(Tabel tabel)
    {
        var jumlah = tabel.DaftarKolom.Sum(kolom => kolom.Lebar);
        double[] lebar = [.. tabel.DaftarKolom.Select(kolom => Lebar * kolom.Lebar / jumlah)];
        string[] kepala = [.. tabel.DaftarKolom.Select(kolom => kolom.Judul)];
        // A short table stays on one page; a long one is broken between its rows, under its repeated heading.
        Room(tabel.DaftarBaris.Count <= BarisUtuh ? Height(kepala, lebar, tebalKecil) + tabel.DaftarBaris.Sum(baris => Height([.. baris.Select(Teks.Of)], lebar, kecil)) : 50);
        Row(kepala, lebar, tabel, true);
        foreach (var baris in tabel.DaftarBaris)
        {
            string[] isi = [.. baris.Select(Teks.Of)];
            if (y + Height(isi, lebar, kecil) > Bawah)
            {
                NewPage();
                Row(kepala, lebar, tabel, true);
            }

            Row(isi, lebar, tabel, false);
        }

        y += 8;
    }

    private double Height(string[] isi, double[] lebar, Huruf huruf) => (isi.Select((teks, i) => Wrap(teks, huruf, lebar[i] - 6).Count).DefaultIfEmpty(1).Max() * 10) + 5;

    private void Row(string[] isi, double[] lebar, Tabel tabel, bool kepala)
    {
        var huruf = kepala ? tebalKecil : kecil;
        var tinggi = Height(isi, lebar, huruf);
        var x = Kiri;
        for (var i = 0; i < isi.Length; i++)
        {
            if (kepala)
            {
                Fill(x, y, lebar[i], tinggi, 0xDC, 0xE6, 0xF1);
            }

            Kertas.SetStrokeColor(128, 128, 128);
            Kertas.DrawRectangle(new PdfPoint(x, TinggiKertas - y - tinggi), lebar[i], tinggi, 0.5);
            var baris = y + 2;
            foreach (var teks in Wrap(isi[i], huruf, lebar[i] - 6))
            {
                Put(teks, huruf, x + 3, baris, lebar[i] - 6, kepala ? Rata.Tengah : tabel.DaftarKolom[i].Angka ? Rata.Kanan : Rata.Kiri);
                baris += 10;
            }

            x += lebar[i];
        }

        y += tinggi;
    }

    private void Chart(Bagan bagan)
    {
        const double Tinggi = RuangBagan - 50;
        Room(RuangBagan);
        Text(bagan.Judul, tebalKecil, Rata.Tengah);
        var puncak = Bulat(bagan.DaftarNilai.Select(nilai => nilai.Nilai).DefaultIfEmpty(0).Max());
        var dasar = y + Tinggi;
        var langkah = (Lebar - 20) / Math.Max(1, bagan.DaftarNilai.Count);
        for (var garis = 0; garis <= 4; garis++)
        {
            var tinggi = dasar - ((Tinggi - 20) * garis / 4);
            Line(Kiri + 20, Kiri + Lebar, tinggi, 0.5, 210);
            Put((puncak * garis / 4).ToString("0.#", Teks.Indonesia), kecil, Kiri - 10, tinggi - 5, 26, Rata.Kanan);
        }

        foreach (var (index, (label, nilai)) in bagan.DaftarNilai.Index())
        {
            var (x, tinggi) = (Kiri + 20 + (index * langkah), (Tinggi - 20) * nilai / puncak);
            Fill(x + (langkah * 0.2), dasar - tinggi, langkah * 0.6, tinggi, 0x1F, 0x4E, 0x79);
            Put(nilai.ToString("0.#", Teks.Indonesia), kecil, x, dasar - tinggi - 11, langkah, Rata.Tengah);
            Put(Fit(label, langkah), kecil, x, dasar + 3, langkah, Rata.Tengah);
        }

        y = dasar + 24;
    }

    /// <summary>The next end of an axis whose four marks are plain numbers.</summary>
    private static double Bulat(double nilai)
    {
        double[] langkah = [1, 2, 2.5, 5, 10];
        var puluhan = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(nilai, 4) / 4)));
        return 4 * puluhan * langkah.First(satu => 4 * puluhan * satu >= nilai && (satu * puluhan) % 1 == 0);
    }

    private void Text(string teks, Huruf huruf, Rata rata)
    {
        foreach (var baris in Wrap(teks, huruf, Lebar))
        {
            Room(huruf.Tinggi);
            Put(baris, huruf, Kiri, y, Lebar, rata);
            y += huruf.Tinggi + 1;
        }
    }

    private void Room(double tinggi)
    {
        if (y + tinggi > Bawah)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        halaman.Add(pdf.AddPage(PageSize.A4));
        y = Atas;
    }

    private void Numbers()
    {
        var jumlah = halaman.Count;
        foreach (var (index, satu) in halaman.ToArray().Index())
        {
            var teks = string.Create(CultureInfo.InvariantCulture, $"Halaman {index + 1} dari {jumlah}");
            satu.AddText(teks, kecil.Ukuran, new PdfPoint(Kiri + Lebar - Width(teks, kecil), TinggiKertas - 808), kecil.Muka);
        }
    }

    private void Put(string teks, Huruf huruf, double x, double atas, double lebar, Rata rata)
    {
        if (teks.Length > 0)
        {
            var sisa = rata is Rata.Kiri ? 0 : lebar - Width(teks, huruf);
            Kertas.AddText(teks, huruf.Ukuran, new PdfPoint(x + (rata is Rata.Tengah ? sisa / 2 : sisa), TinggiKertas - atas - huruf.Ukuran), huruf.Muka);
        }
    }

    private void Line(double dari, double sampai, double tinggi, double tebalGaris, byte abu)
    {
        Kertas.SetStrokeColor(abu, abu, abu);
        Kertas.DrawLine(new PdfPoint(dari, TinggiKertas - tinggi), new PdfPoint(sampai, TinggiKertas - tinggi), tebalGaris);
    }

    private void Fill(double x, double atas, double lebar, double tinggi, byte merah, byte hijau, byte biru)
    {
        Kertas.SetTextAndFillColor(merah, hijau, biru);
        Kertas.SetStrokeColor(merah, hijau, biru);
        Kertas.DrawRectangle(new PdfPoint(x, TinggiKertas - atas - tinggi), lebar, tinggi, 0.1, fill: true);
        Kertas.SetTextAndFillColor(0, 0, 0);
    }

    private double Width(string teks, Huruf huruf) =>
        teks.Length == 0 ? 0 : Kertas.MeasureText(teks, huruf.Ukuran, new PdfPoint(0, 0), huruf.Muka)[^1].EndBaseLine.X;

    private string Fit(string teks, double lebar)
    {
        var pendek = teks;
        while (pendek.Length > 1 && Width(pendek, kecil) > lebar - 2)
        {
            pendek = pendek[..^1];
        }

        return pendek;
    }

    private List<string> Wrap(string teks, Huruf huruf, double lebar)
    {
        List<string> hasil = [];
        var baris = "";
        foreach (var kata in Teks.Clean(teks).Split(' '))
        {
            var calon = baris.Length == 0 ? kata : $"{baris} {kata}";
            if (Width(calon, huruf) <= lebar)
            {
                baris = calon;
                continue;
            }

            if (baris.Length > 0)
            {
                hasil.Add(baris);
            }

            // A word wider than the line, such as an address, is broken where it must be.
            baris = kata;
            while (Width(baris, huruf) > lebar && baris.Length > 1)
            {
                var muat = baris.Length - 1;
                while (muat > 1 && Width(baris[..muat], huruf) > lebar)
                {
                    muat--;
                }

                hasil.Add(baris[..muat]);
                baris = baris[muat..];
            }
        }

        hasil.Add(baris);
        return hasil;
    }

    /// <summary>Letters of one face and size; Liberation Sans comes from the system's package.</summary>
    private sealed record Huruf(PdfDocumentBuilder.AddedFont Muka, double Ukuran)
    {
        public double Tinggi => Ukuran * 1.2;
    }
}
