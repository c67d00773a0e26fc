using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>Who convenes the technical coordination, by who borders whom (PP 28/2018 Pasal 5 ayat (2)).</summary>
public enum TingkatKoordinasi
{
    /// <summary>Kabupaten and kota of one province.</summary>
    Provinsi,

    /// <summary>Any pair that crosses provinces or involves a province.</summary>
    Nasional,
}

/// <summary>A head who agreed to the result.</summary>
public sealed record KepalaSepakat
{
    [Required]
    public AcuanWilayah? Wilayah { get; init; }

    [Required, StringLength(200)]
    public string Nama { get; init; } = "";
}

/// <summary>The technical coordination about a kandidat wajib, and the agreement of the heads that follows it (PP 28/2018 Pasal 5 ayat (2) and (3)).</summary>
internal sealed class KoordinasiTeknis
{
    public const int NomorMaxLength = 100;
    public const int HasilMaxLength = 10_000;

    public Guid Id { get; private set; }

    public Guid KandidatId { get; private set; }

    public TingkatKoordinasi Tingkat { get; private set; }

    public string NomorBeritaAcara { get; private set; } = "";

    public DateOnly Tanggal { get; private set; }

    public string Hasil { get; private set; } = "";

    public List<Hadirin> DaftarHadir { get; private set; } = [];

    public string? NomorKesepakatan { get; private set; }

    public DateOnly? TanggalKesepakatan { get; private set; }

    public List<KepalaSepakat> ParaKepala { get; private set; } = [];

    public long Version { get; private set; }

    public bool IsAgreed => NomorKesepakatan is not null;

    public static KoordinasiTeknis Record(
        Guid kandidatId, TingkatKoordinasi tingkat, string nomor, DateOnly tanggal, string hasil, List<Hadirin> hadir, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            KandidatId = kandidatId,
            Tingkat = tingkat,
            NomorBeritaAcara = nomor,
            Tanggal = tanggal,
            Hasil = hasil,
            DaftarHadir = hadir,
            Version = 1,
        };

    /// <summary>The heads agree once, all of them, on or after the day of the coordination.</summary>
    public Refusal? Agree(string nomor, DateOnly tanggal, List<KepalaSepakat> paraKepala)
    {
        if (IsAgreed)
        {
            return new Refusal(MappingProblems.SudahDisepakati, new(
                $"Hasil koordinasi teknis sudah disepakati dengan {NomorKesepakatan}.", $"The result was agreed to already: {NomorKesepakatan}."));
        }

        if (tanggal < Tanggal)
        {
            return new Refusal(MappingProblems.KoordinasiTeknisTidakUrut, new(
                $"Kesepakatan kepala daerah tidak mendahului koordinasi teknis ({Tanggal:yyyy-MM-dd}).",
                $"The heads do not agree before the coordination ({Tanggal:yyyy-MM-dd})."))
            { DasarHukum = [Dasar.KesepakatanKepala] };
        }

        (NomorKesepakatan, TanggalKesepakatan, ParaKepala) = (nomor, tanggal, paraKepala);
        Version++;
        return null;
    }

    /// <summary>The level for our region and these partners.</summary>
    public static TingkatKoordinasi LevelFor(string wilayahKami, IEnumerable<string> mitra)
    {
        string[] all = [KodeWilayah.Kemendagri(wilayahKami).Kode, .. mitra];
        return all.All(kode => kode.Length == 5 && kode[..2] == all[0][..2]) ? TingkatKoordinasi.Provinsi : TingkatKoordinasi.Nasional;
    }
}
