using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register.Rekap;

/// <summary>The heading of a clerk's sheet: its column names, of one line or of two with merged cells, and what each column seems to be.</summary>
internal sealed partial class KepalaRekap
{
    /// <summary>The heading stands within this many records from the top.</summary>
    private const int BatasAtas = 40;

    /// <summary>Fewer known columns than this make no heading.</summary>
    private const int PalingSedikit = 4;

    /// <summary>What clerks call each column, plain; with the line above where the name alone is not enough.</summary>
    private static readonly (KolomRegister Kolom, string[] Nama)[] Sebutan =
    [
        (KolomRegister.RowNo, ["no", "no urut", "nomor urut"]),
        (KolomRegister.Title, ["judul", "tentang", "judul tentang", "nama kerja sama", "judul kerja sama", "perihal"]),
        (KolomRegister.InstrumentType, ["jenis naskah", "jenis", "bentuk naskah", "jenis dokumen"]),
        (KolomRegister.OurNumber, ["nomor pihak i", "nomor pihak 1", "nomor pihak kesatu", "nomor pihak pertama", "nomor naskah", "nomor kami", "nomor"]),
        (KolomRegister.PartnerNumber, ["nomor pihak ii", "nomor pihak 2", "nomor pihak kedua", "nomor mitra"]),
        (KolomRegister.OurParty, ["para pihak pihak i", "pihak i", "pihak 1", "pihak kesatu", "pihak pertama", "pihak kami"]),
        (KolomRegister.Partners, ["para pihak pihak ii mitra", "para pihak pihak ii", "pihak ii", "pihak 2", "pihak kedua", "mitra", "mitra kerja sama"]),
        (KolomRegister.PartnerClass, ["kategori mitra", "kategori", "kelas mitra", "jenis mitra"]),
        (KolomRegister.InitiatingDepartment, ["opd pemrakarsa", "opd", "perangkat daerah", "skpd", "pemrakarsa"]),
        (KolomRegister.AffairHint, ["bidang", "urusan", "bidang kerja sama"]),
        (KolomRegister.Location, ["lokasi", "tempat", "tempat penandatanganan"]),
        (KolomRegister.SignedOn, ["tgl ttd", "tanggal ttd", "tanggal penandatanganan", "tanggal", "tgl penandatanganan"]),
        (KolomRegister.ValidUntil, ["masa berlaku berlaku s d", "berlaku s d", "berlaku sampai", "berakhir", "tanggal berakhir"]),
        (KolomRegister.DurationText, ["masa berlaku jangka waktu", "jangka waktu", "masa berlaku"]),
        (KolomRegister.ValueIdr, ["nilai rp", "nilai", "nilai kerja sama", "anggaran"]),
        (KolomRegister.SourceUrl, ["sumber", "tautan", "alamat sumber"]),
        (KolomRegister.Remark, ["ket", "keterangan", "catatan"]),
    ];

    private readonly string[] atas;
    private readonly string[] bawah;

    private KepalaRekap(int rekaman, string[] atas, string[]? bawah)
    {
        Rekaman = rekaman;
        this.atas = atas;
        this.bawah = bawah ?? [];
        Baris = bawah is null ? 1 : 2;
        Nama = [.. Enumerable.Range(0, Math.Max(atas.Length, this.bawah.Length)).Select(NamaKolom)];
    }

    /// <summary>The record it begins at, counted from 1.</summary>
    public int Rekaman { get; }

    public int Baris { get; }

    /// <summary>The name of each column, the merged line above it first.</summary>
    public IReadOnlyList<string> Nama { get; }

    /// <summary>The same heading in another sheet has the same: what was decided about its columns is remembered under it.</summary>
    public string Sidik => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\u001f', Nama.Select(Polos)))));

    /// <summary>Null where no heading is found.</summary>
    public static KepalaRekap? Cari(IReadOnlyList<Rekaman> rekaman)
    {
        KepalaRekap? terbaik = null;
        for (var i = 0; i < Math.Min(rekaman.Count, BatasAtas); i++)
        {
            var satu = new KepalaRekap(rekaman[i].Nomor, rekaman[i].Sel, null);
            var dua = i + 1 < rekaman.Count && rekaman[i + 1].Sel.Any(sel => Kenal(Polos(sel)) is not null || Polos(sel).StartsWith("pihak", StringComparison.Ordinal))
                ? new KepalaRekap(rekaman[i].Nomor, rekaman[i].Sel, rekaman[i + 1].Sel) : null;
            foreach (var calon in new[] { satu, dua }.OfType<KepalaRekap>().Where(calon => calon.Usul().Count >= PalingSedikit))
            {
                terbaik = terbaik is null || calon.Usul().Count > terbaik.Usul().Count ? calon : terbaik;
            }
        }

        return terbaik;
    }

    /// <summary>What each column seems to be; each register column once, the most exact name first.</summary>
    public IReadOnlyDictionary<int, KolomRegister> Usul()
    {
        var hasil = new Dictionary<int, KolomRegister>();
        foreach (var (kolom, daftar) in Sebutan)
        {
            foreach (var nama in daftar)
            {
                var di = Enumerable.Range(0, Nama.Count).Where(i => !hasil.ContainsKey(i) && Polos(Nama[i]) == nama).ToArray();
                if (di.Length > 0)
                {
                    hasil[di[0]] = kolom;
                    break;
                }
            }
        }

        return hasil;
    }

    /// <summary>The heading again, in mid-sheet.</summary>
    public bool Ulangan(Rekaman rekaman) => Sama(rekaman.Sel, atas) || (bawah.Length > 0 && Sama(rekaman.Sel, bawah));

    internal static string Polos(string teks) => Tanda().Replace(teks.ToLowerInvariant(), " ").Trim();

    private static bool Sama(string[] sel, string[] kepala) => kepala.Any(satu => satu.Trim().Length > 0)
        && Enumerable.Range(0, Math.Max(sel.Length, kepala.Length)).All(i => Polos(sel.ElementAtOrDefault(i) ?? "") == Polos(kepala.ElementAtOrDefault(i) ?? ""));

    private static KolomRegister? Kenal(string polos) => Sebutan.Where(satu => satu.Nama.Contains(polos)).Select(satu => (KolomRegister?)satu.Kolom).FirstOrDefault();

    /// <summary>A blank cell of the upper line belongs to the one left of it, where the lower line says something.</summary>
    private string NamaKolom(int i)
    {
        var sub = bawah.ElementAtOrDefault(i)?.Trim() ?? "";
        var di = i;
        while (sub.Length > 0 && di > 0 && string.IsNullOrWhiteSpace(atas.ElementAtOrDefault(di)))
        {
            di--;
        }

        return $"{atas.ElementAtOrDefault(di)?.Trim()} {sub}".Trim();
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tanda();
}

/// <summary>A record of a sheet, counted from 1, blank ones too.</summary>
internal sealed record Rekaman(int Nomor, string[] Sel)
{
    public bool Kosong => Sel.All(string.IsNullOrWhiteSpace);
}
