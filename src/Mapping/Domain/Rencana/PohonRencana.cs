namespace Ksd.Mapping.Domain;

/// <summary>Builds a document's tree from its rows, in any order; what does not fit is told by row and column.</summary>
internal static class PohonRencana
{
    /// <summary>What each level may hang below; the empty array is the top.</summary>
    private static readonly Dictionary<JenisSimpul, JenisSimpul[]> Above = new()
    {
        [JenisSimpul.Visi] = [],
        [JenisSimpul.Misi] = [JenisSimpul.Visi],
        [JenisSimpul.Tujuan] = [JenisSimpul.Misi],
        [JenisSimpul.Sasaran] = [JenisSimpul.Tujuan],
        [JenisSimpul.Program] = [JenisSimpul.Sasaran],
        [JenisSimpul.Kegiatan] = [JenisSimpul.Program],
        [JenisSimpul.SubKegiatan] = [JenisSimpul.Kegiatan],
        [JenisSimpul.Indikator] = [JenisSimpul.Tujuan, JenisSimpul.Sasaran, JenisSimpul.Program, JenisSimpul.Kegiatan, JenisSimpul.SubKegiatan],
    };

    /// <summary>The level at which each kind of document begins; those below the RPJMD take up where it ends.</summary>
    private static readonly Dictionary<JenisDokumenRencana, JenisSimpul[]> Top = new()
    {
        [JenisDokumenRencana.Rpjpd] = [JenisSimpul.Visi],
        [JenisDokumenRencana.Rpjmd] = [JenisSimpul.Visi],
        [JenisDokumenRencana.Rkpd] = [JenisSimpul.Tujuan, JenisSimpul.Sasaran, JenisSimpul.Program],
        [JenisDokumenRencana.Renstra] = [JenisSimpul.Tujuan, JenisSimpul.Sasaran],
        [JenisDokumenRencana.Renja] = [JenisSimpul.Program],
    };

    public static List<SimpulRencana> Build(
        DokumenRencana dokumen, IReadOnlyList<BarisPohon> baris, Action<int, string, string> refuse, DateTimeOffset now)
    {
        var byKode = new Dictionary<string, BarisPohon>(StringComparer.OrdinalIgnoreCase);
        foreach (var satu in baris)
        {
            if (!byKode.TryAdd(satu.Kode, satu))
            {
                refuse(satu.Baris, "kode", $"Kode {satu.Kode} sudah dipakai pada baris {byKode[satu.Kode].Baris}.");
            }
        }

        foreach (var satu in baris)
        {
            RefuseMisplaced(dokumen, satu, byKode, refuse);
        }

        var ids = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        var simpul = new List<SimpulRencana>(baris.Count);
        foreach (var (satu, urutan) in baris.Select((satu, i) => (satu, i + 1)).OrderBy(pair => pair.satu.Jenis))
        {
            // Levels only hang below higher ones, so the one above is there already when all is well.
            Guid? induk = satu.KodeInduk is { } kodeInduk && ids.TryGetValue(kodeInduk, out var id) ? id : null;
            var baru = SimpulRencana.Of(dokumen.Id, induk, satu, urutan, now);
            ids.TryAdd(satu.Kode, baru.Id);
            simpul.Add(baru);
        }

        return simpul;
    }

    private static void RefuseMisplaced(
        DokumenRencana dokumen, BarisPohon satu, Dictionary<string, BarisPohon> byKode, Action<int, string, string> refuse)
    {
        if (satu.KodeInduk is null)
        {
            if (!Top[dokumen.Jenis].Contains(satu.Jenis))
            {
                refuse(satu.Baris, "kode_induk", $"{satu.Jenis} pada {dokumen.Jenis} memerlukan induk ({string.Join(" atau ", Above[satu.Jenis])}).");
            }
        }
        else if (!byKode.TryGetValue(satu.KodeInduk, out var induk))
        {
            refuse(satu.Baris, "kode_induk", $"Induk {satu.KodeInduk} tidak ada dalam lembar.");
        }
        else if (!Above[satu.Jenis].Contains(induk.Jenis))
        {
            refuse(satu.Baris, "kode_induk", Above[satu.Jenis] is { Length: > 0 } above
                ? $"{satu.Jenis} berada di bawah {string.Join(" atau ", above)}, bukan {induk.Jenis}."
                : $"{satu.Jenis} tidak berinduk.");
        }
    }
}
