using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Reads one record of a sheet: an entry with remarks, or a refusal that names each field and the reason.</summary>
internal sealed class PembacaBaris
{
    public const int JudulMaksimum = 500;
    public const int NomorMaksimum = 100;
    public const int NamaMaksimum = 300;
    public const int TeksMaksimum = 1000;
    public const int MitraMaksimum = 100;

    private readonly BarisMentah _baris;
    private readonly DateOnly _hariIni;
    private readonly List<CatatanBaris> _tolakan = [];
    private readonly List<CatatanBaris> _peringatan = [];

    private PembacaBaris(BarisMentah baris, DateOnly hariIni) => (_baris, _hariIni) = (baris, hariIni);

    public static HasilBaris Read(BarisMentah baris, DateOnly hariIni) => new PembacaBaris(baris, hariIni).Read();

    private HasilBaris Read()
    {
        if (!_baris.IsComplete)
        {
            return new(null, [new("", $"Baris berisi {_baris.Sel.Count} kolom, seharusnya {_baris.Kepala.Jumlah}.")], []);
        }

        var judul = Required(KolomRegister.Title, JudulMaksimum);
        var pihakKami = Required(KolomRegister.OurParty, NamaMaksimum);
        var paraMitra = Partners();
        var nomorKami = Text(KolomRegister.OurNumber, NomorMaksimum);
        var nomorMitra = Text(KolomRegister.PartnerNumber, NomorMaksimum);
        var ditandatangani = Take(KolomRegister.SignedOn, BacaTanggal.Read(_baris[KolomRegister.SignedOn]));
        var sampai = Take(KolomRegister.ValidUntil, BacaTanggal.Read(_baris[KolomRegister.ValidUntil]));
        var nilai = Value();
        var jangkaWaktu = Text(KolomRegister.DurationText, TeksMaksimum);
        var jenisTertulis = Text(KolomRegister.InstrumentType, NomorMaksimum);
        var sumber = Source();
        var perangkatDaerah = Text(KolomRegister.InitiatingDepartment, NamaMaksimum);
        var urusan = Text(KolomRegister.AffairHint, TeksMaksimum);
        var lokasi = Text(KolomRegister.Location, TeksMaksimum);
        var keterangan = Text(KolomRegister.Remark, TeksMaksimum);
        if (_tolakan.Count > 0)
        {
            return new(null, _tolakan, _peringatan);
        }

        var bertentangan = Contradicts(ditandatangani, sampai, jangkaWaktu);
        var kami = new PihakTercatat(pihakKami!, KelasMitra.OfOurSide(pihakKami!));
        var klasifikasi = KlasifikasiBaris.Of(jenisTertulis, judul!, kami, paraMitra);
        if (klasifikasi.Pertanyaan is { } pertanyaan)
        {
            Warn(KolomRegister.PartnerClass, pertanyaan);
        }

        return new(
            new EntriRegister
            {
                Judul = judul!,
                JenisTertulis = jenisTertulis,
                NomorKami = nomorKami,
                NomorMitra = nomorMitra,
                PihakKami = kami,
                ParaMitra = paraMitra,
                PerangkatDaerah = perangkatDaerah,
                UrusanTertulis = urusan,
                Lokasi = lokasi,
                Ditandatangani = ditandatangani,
                Sampai = sampai,
                JangkaWaktu = jangkaWaktu,
                Nilai = nilai,
                Sumber = sumber,
                Keterangan = keterangan,
                Rezim = RezimNaskah.Of(ditandatangani),
                Klasifikasi = klasifikasi,
                Mutu = PenentuMutu.Of(
                    adaNaskah: false, // a sheet is a list; the paper itself is filed later
                    adaNomor: nomorKami is not null || nomorMitra is not null,
                    adaTanggal: ditandatangani?.Ketelitian is Ketelitian.Hari && (sampai is not null || jangkaWaktu is not null),
                    jenisPasti: klasifikasi.Pasti,
                    bertentangan),
                DaftarKunci = KunciRegister.Of(judul!, pihakKami!, [.. paraMitra.Select(m => m.Nama)], ditandatangani, nomorKami, nomorMitra),
            },
            [],
            _peringatan);
    }

    private List<PihakTercatat> Partners()
    {
        var nama = DaftarMitra.Read(_baris[KolomRegister.Partners]);
        if (nama.Count is 0 or > MitraMaksimum)
        {
            Refuse(KolomRegister.Partners, nama.Count == 0 ? "Mitra wajib diisi." : $"Paling banyak {MitraMaksimum} mitra dalam satu baris.");
        }

        if (nama.Any(n => n.Length > NamaMaksimum))
        {
            Refuse(KolomRegister.Partners, $"Nama mitra paling panjang {NamaMaksimum} huruf.");
        }

        var kode = _baris[KolomRegister.PartnerClass].Split(';', StringSplitOptions.TrimEntries);
        var kelas = kode.Select(KelasMitra.FromKode).ToArray();
        if (Array.FindIndex(kelas, k => k is null) is >= 0 and var asing)
        {
            Refuse(KolomRegister.PartnerClass, $"Kelas mitra \"{kode[asing]}\" tidak dikenal.");
        }

        if (kelas.Length > 1 && kelas.Length != nama.Count)
        {
            Warn(KolomRegister.PartnerClass, $"{kelas.Length} kelas untuk {nama.Count} mitra; kelas tiap mitra perlu ditetapkan.");
            kelas = [KelasPihak.TidakDiketahui];
        }

        return [.. nama.Select((n, i) => new PihakTercatat(n, KelasMitra.Refine(kelas[kelas.Length == 1 ? 0 : i] ?? KelasPihak.TidakDiketahui, n)))];
    }

    private long? Value()
    {
        var bacaan = BacaRupiah.Read(_baris[KolomRegister.ValueIdr]);
        if (bacaan.Nilai < 0)
        {
            Refuse(KolomRegister.ValueIdr, "Nilai tidak boleh negatif.");
        }

        return Take(KolomRegister.ValueIdr, bacaan);
    }

    private string? Source()
    {
        var teks = Text(KolomRegister.SourceUrl, 2 * TeksMaksimum);
        if (teks is null || (Uri.TryCreate(teks, UriKind.Absolute, out var alamat) && alamat.Scheme is "http" or "https"))
        {
            return teks;
        }

        Warn(KolomRegister.SourceUrl, "Sumber bukan alamat http(s); tidak dijadikan tautan.");
        return null;
    }

    private bool Contradicts(TanggalTercatat? mulai, TanggalTercatat? sampai, string? jangkaWaktu)
    {
        var sebelum = _peringatan.Count;
        if (mulai?.Awal > _hariIni)
        {
            Warn(KolomRegister.SignedOn, $"Tanggal penandatanganan {mulai} belum tiba.");
        }

        if (sampai?.Akhir < mulai?.Awal)
        {
            Warn(KolomRegister.ValidUntil, $"Berlaku sampai {sampai}, sebelum ditandatangani ({mulai}).");
        }
        else if (mulai is { } awal && sampai is { } akhir && JangkaWaktu.Months(jangkaWaktu) is { } bulan && JangkaWaktu.Contradicts(bulan, awal, akhir))
        {
            Warn(KolomRegister.DurationText, $"Jangka waktu \"{jangkaWaktu}\" tidak cocok dengan {awal} sampai {akhir}; tidak ada yang diubah.");
        }

        return _peringatan.Count > sebelum;
    }

    private string? Required(KolomRegister kolom, int maksimum)
    {
        var teks = Text(kolom, maksimum);
        if (teks is null && !_tolakan.Any(t => t.Kolom == KepalaRegister.NameOf(kolom)))
        {
            Refuse(kolom, "Wajib diisi.");
        }

        return teks;
    }

    private string? Text(KolomRegister kolom, int maksimum)
    {
        var teks = TeksSel.Read(_baris[kolom]);
        if (teks?.Length > maksimum)
        {
            Refuse(kolom, $"Paling panjang {maksimum} huruf, di sini {teks.Length}.");
            return null;
        }

        return teks;
    }

    private T? Take<T>(KolomRegister kolom, Bacaan<T> bacaan)
        where T : struct
    {
        if (bacaan.Catatan is { } catatan)
        {
            Warn(kolom, catatan);
        }

        return bacaan.Nilai;
    }

    private void Refuse(KolomRegister kolom, string alasan) => _tolakan.Add(new(KepalaRegister.NameOf(kolom), alasan));

    private void Warn(KolomRegister kolom, string pesan) => _peringatan.Add(new(KepalaRegister.NameOf(kolom), pesan));
}
