using System.Text;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Checks a file piece by piece, so that a sheet in another encoding is refused by place before a name is garbled.</summary>
internal sealed class PemeriksaUtf8
{
    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _huruf = new char[4096];
    private long _byte;
    private long _baris = 1;

    /// <summary>What is wrong with this piece, in Indonesian, or null.</summary>
    public string? Check(ReadOnlySpan<byte> potongan, bool akhir)
    {
        if (_byte == 0 && Utf16(potongan))
        {
            return "Berkas ini UTF-16. Simpan sebagai \"CSV UTF-8\" lalu unggah kembali.";
        }

        if (potongan.IndexOf((byte)0) is >= 0 and var nol)
        {
            return $"Byte ke-{_byte + nol + 1} adalah 0x00; berkas ini bukan teks CSV UTF-8.";
        }

        while (true)
        {
            try
            {
                _decoder.Convert(potongan, _huruf, akhir, out var terpakai, out _, out var habis);
                _baris += potongan[..terpakai].Count((byte)'\n');
                _byte += terpakai;
                potongan = potongan[terpakai..];
                if (habis || (potongan.IsEmpty && !akhir))
                {
                    return null;
                }
            }
            catch (DecoderFallbackException salah)
            {
                // The index counts from this piece and is negative for bytes kept from the one before.
                var letak = _byte + salah.Index + 1;
                var baris = _baris + potongan[..Math.Max(0, salah.Index)].Count((byte)'\n');
                var isi = string.Join(' ', (salah.BytesUnknown ?? []).Select(b => $"0x{b:X2}"));
                return $"Byte ke-{letak} ({isi}), pada baris {baris} berkas, bukan UTF-8. Simpan sebagai \"CSV UTF-8\" lalu unggah kembali.";
            }
        }
    }

    private static bool Utf16(ReadOnlySpan<byte> awal) => awal is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
