namespace Ksd.Agreements.Domain;

internal sealed partial class KerjaSama
{
    /// <summary>Says which Kesepakatan Bersama a PKS of an old register executes (PP 28/2018 Pasal 6 ayat (1)).</summary>
    public Refusal? Pasangkan(Guid naskahId, Naskah induk)
    {
        if (TemukanNaskah(naskahId, out var naskah) is { } refusal)
        {
            return refusal;
        }

        if (naskah is not { Jenis: JenisNaskah.PerjanjianKerjaSama, Tahap: Tahap.Tercatat } || induk is not { Jenis: JenisNaskah.KesepakatanBersama, MengubahId: null })
        {
            return new Refusal(AgreementsProblems.NaskahTidakDitemukan, new(
                "Yang dipasangkan adalah PKS yang hanya tercatat dengan sebuah Kesepakatan Bersama.", "Paired are a PKS that is recorded only and a Kesepakatan Bersama."));
        }

        if (induk.TanggalTandaTangan > naskah.TanggalTandaTangan)
        {
            return new Refusal(AgreementsProblems.TanggalTidakUrut, new(
                $"Kesepakatan Bersama ({induk.TanggalTandaTangan:yyyy-MM-dd}) ditandatangani setelah PKS ini ({naskah.TanggalTandaTangan:yyyy-MM-dd}).",
                $"The Kesepakatan Bersama ({induk.TanggalTandaTangan:yyyy-MM-dd}) was signed after this PKS ({naskah.TanggalTandaTangan:yyyy-MM-dd})."));
        }

        Version++;
        naskah.Pair(induk);
        return null;
    }
}
