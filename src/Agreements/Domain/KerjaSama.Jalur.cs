using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>What is signed in a lane with rules of its own; who may sign there is that lane's affair.</summary>
internal sealed record NaskahTercatat(
    string Judul, string[] Nomor, DateOnly TanggalTandaTangan, DateOnly Mulai, DateOnly? Sampai, long? Nilai, string Penandatangan);

internal sealed partial class KerjaSama
{
    /// <summary>Takes an agreement of another lane into the register. No flow runs.</summary>
    public static KerjaSama RecordJalur(
        string regionCode, Usulan usulan, Jalur jalur, NaskahTercatat tercatat, DateOnly tanggal, Petugas petugas, DateTimeOffset now)
    {
        var kerjaSama = new KerjaSama
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            Version = 1,
            Rezim = RezimNaskah.Of(TanggalTercatat.Hari(tercatat.TanggalTandaTangan)),
            DicatatPada = now,
            DicatatOleh = petugas.Subjek,
        };
        kerjaSama.Take(usulan);
        kerjaSama.Jalur = jalur;
        Pindah(kerjaSama, Tahap.Tercatat, tanggal);

        var naskah = Domain.Naskah.Record(kerjaSama, tercatat, now);
        Pindah(naskah, Tahap.Tercatat, tanggal);
        kerjaSama.daftarNaskah.Add(naskah);
        return kerjaSama;
    }
}
