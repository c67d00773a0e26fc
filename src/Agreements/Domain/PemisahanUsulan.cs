using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>One text of a ceremony: its partners, and the kind or lane that the rules give them; neither where the law leaves it open.</summary>
internal sealed record BagianUsulan(Usulan Usulan, JenisKerjaSama? Jenis, Jalur? Jalur, AturanKlasifikasi Aturan);

/// <summary>
/// Splits what is signed in one ceremony (guard G37): regions of one kind share one text; every third party, ministry or foreign partner
/// has its own.
/// </summary>
internal static class PemisahanUsulan
{
    public static IReadOnlyList<BagianUsulan> Split(Usulan usulan, Guid acaraId)
    {
        var kami = usulan.ParaPihak.Where(pihak => pihak.PihakKami);
        return
        [
            .. from kelompok in usulan.Classify().DaftarKelompok
               let mitra = usulan.Mitra.Where(pihak => kelompok.ParaMitra.Any(satu => satu.Nama == pihak.Nama && satu.Kelas == pihak.Kelas)).ToArray()
               from bersama in kelompok.Jenis is JenisKerjaSama.KsddWajib or JenisKerjaSama.KsddSukarela ? [mitra] : mitra.Select(satu => new[] { satu })
               select new BagianUsulan(
                   usulan with { Jenis = kelompok.Jenis, AcaraId = acaraId, ParaPihak = [.. kami.Select(pihak => pihak with { Id = Guid.CreateVersion7() }), .. bersama] },
                   kelompok.Jenis, kelompok.Jalur, kelompok.DaftarAturan[0]),
        ];
    }
}
