using System.Text;

namespace Ksd.Drafting;

/// <summary>A draft as plain text, as it reads on paper.</summary>
public static class TeksPolos
{
    public static string Tulis(Rancangan rancangan)
    {
        var hasil = new StringBuilder();
        if (rancangan.Kepala is { } kepala)
        {
            Kepala(hasil, kepala);
        }

        foreach (var baris in rancangan.Judul)
        {
            hasil.Append(baris).Append('\n');
        }

        if (rancangan.Bentuk is BentukRancangan.Perjanjian)
        {
            hasil.Append('\n');
            foreach (var pihak in rancangan.PihakBerurutan)
            {
                hasil.Append("Nomor: ").Append(BlokTandaTangan.Atau(pihak.Nomor, $"nomor {pihak.Nama}")).Append('\n');
            }
        }

        foreach (var paragraf in Susunan.Susun(rancangan))
        {
            Paragraf(hasil, paragraf);
        }

        foreach (var blok in BlokTandaTangan.Susun(rancangan))
        {
            hasil.Append('\n').Append(blok.Sebutan).Append(blok.Sebutan == "" ? "" : "\n").Append(blok.Jabatan).Append(",\n\n").Append(blok.Nama).Append('\n');
        }

        if (rancangan.Tembusan.Count > 0)
        {
            hasil.Append("\nTembusan:\n");
            for (var i = 0; i < rancangan.Tembusan.Count; i++)
            {
                hasil.Append(Angka.Indonesia, $"{i + 1}. {rancangan.Tembusan[i]}\n");
            }
        }

        return hasil.ToString();
    }

    private static void Kepala(StringBuilder hasil, KepalaSurat kepala)
    {
        hasil.Append(BlokTandaTangan.Atau(kepala.Tempat, "tempat")).Append(", ").Append(BlokTandaTangan.Atau(kepala.Tanggal, "tanggal surat")).Append("\n\n");
        hasil.Append("Nomor    : ").Append(BlokTandaTangan.Atau(kepala.Nomor, "nomor surat")).Append('\n');
        hasil.Append("Sifat    : ").Append(kepala.Sifat).Append('\n');
        hasil.Append("Lampiran : ").Append(kepala.Lampiran).Append('\n');
        hasil.Append("Hal      : ").Append(kepala.Hal).Append("\n\nYth.\n");
        foreach (var baris in kepala.Tujuan)
        {
            hasil.Append(baris).Append('\n');
        }
    }

    private static void Paragraf(StringBuilder hasil, ParagrafTersusun paragraf)
    {
        if (paragraf.Butir.Berjudul)
        {
            var pemisah = paragraf.Butir.Tingkat is TingkatButir.Bagian ? ' ' : '\n';
            hasil.Append('\n').Append(paragraf.Nomor).Append(pemisah).Append(paragraf.Teks).Append('\n');
            return;
        }

        hasil.Append(paragraf.Kedalaman == 0 ? "\n" : "").Append(' ', Math.Max(0, paragraf.Kedalaman - 1) * 4)
            .Append(paragraf.Nomor).Append(paragraf.Nomor == "" ? "" : " ").Append(paragraf.Teks).Append('\n');
    }
}
