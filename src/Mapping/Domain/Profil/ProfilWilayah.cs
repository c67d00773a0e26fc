using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>What a profile tells about a region in one urusan (PP 28/2018 Pasal 5 ayat (1), Pasal 17; Permendagri 25/2020 Lampiran I angka 4).</summary>
public enum AspekProfil
{
    SumberDayaAlam,
    SumberDayaManusia,
    PotensiLainnya,
    Kapasitas,
    Kebutuhan,
    Karakteristik,
}

/// <summary>One statement about a region, ours or a partner's: only ever added to; of two about the same, the newer year counts.</summary>
internal sealed class ProfilWilayah
{
    public const int NamaMaxLength = 150;
    public const int UraianMaxLength = 1000;
    public const int SumberMaxLength = 300;
    public const int TingkatMax = 5;

    public Guid Id { get; private set; }

    public Guid ImporId { get; private set; }

    /// <summary>Kemendagri code.</summary>
    public string KodeWilayah { get; private set; } = "";

    public string NamaWilayah { get; private set; } = "";

    public string KodeUrusan { get; private set; } = "";

    public AspekProfil Aspek { get; private set; }

    /// <summary>How strong a potential or how pressing a need, from 1 to 5, as the source judges it.</summary>
    public int Tingkat { get; private set; }

    public string Uraian { get; private set; } = "";

    public string Sumber { get; private set; } = "";

    public int Tahun { get; private set; }

    public static ProfilWilayah Of(
        Guid imporId, KodeWilayah wilayah, string nama, string kodeUrusan, AspekProfil aspek, int tingkat, string uraian, string sumber, int tahun, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            ImporId = imporId,
            KodeWilayah = wilayah.Kode,
            NamaWilayah = nama,
            KodeUrusan = kodeUrusan,
            Aspek = aspek,
            Tingkat = tingkat,
            Uraian = uraian,
            Sumber = sumber,
            Tahun = tahun,
        };
}
