namespace Ksd.Agreements.Domain;

/// <summary>What a foreign cooperation may be about (UU 23/2014 Pasal 367, PP 28/2018 Pasal 23 ayat (2)).</summary>
public enum ObjekLuarNegeri
{
    IlmuPengetahuanDanTeknologi,
    PertukaranBudaya,
    KemampuanTeknisDanManajemen,
    PromosiPotensi,
    Lainnya,
}

/// <summary>The conditions of PP 28/2018 Pasal 27 and Permendagri 25/2020 Pasal 5.</summary>
public enum PersyaratanLuarNegeri
{
    HubunganDiplomatik,
    UrusanPemerintahDaerah,

    /// <summary>Not even one that the partner pays for.</summary>
    TanpaKantorPerwakilan,
    TidakMencampuriUrusanDalamNegeri,
    SesuaiKebijakanDanRencana,

    /// <summary>Only where the object is science or technology: Pasal 27 ayat (2).</summary>
    AlihTeknologi,

    /// <summary>Only with a regional government: Pasal 27 ayat (3), as are the next two.</summary>
    KesetaraanStatusAtauWilayah,
    SalingMelengkapi,
    HubunganAntarmasyarakat,
}

/// <summary>The assessment of the conditions; a later record replaces the whole list.</summary>
internal sealed record KondisiLuarNegeri(ObjekLuarNegeri Objek, IReadOnlyList<PenilaianPersyaratan> Daftar) : IsiFakta;

/// <summary>One condition: whether it holds, why, and the paper that proves it.</summary>
internal sealed record PenilaianPersyaratan(PersyaratanLuarNegeri Persyaratan, bool Terpenuhi, string Uraian, Guid? BuktiDokumenId);

/// <summary>What Bagian Hukum declares about a foreign partner: not a political party (PP 28/2018 Pasal 36 ayat (2)).</summary>
internal sealed record PernyataanMitra(Guid PihakId, bool BukanPartaiPolitik, string Uraian) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PihakId}";
}
