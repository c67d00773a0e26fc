namespace Ksd.Agreements.Domain.Register;

/// <summary>The facts from which the status of a naskah on a day follows, and the only rule for it in C#.</summary>
/// <remarks>The same rule in SQL is <c>RegisterSql.Status</c>; a property test holds the two together.</remarks>
internal sealed record MasaBerlaku
{
    /// <summary>Days before its end from which a naskah counts as expiring, unless the question says otherwise.</summary>
    public const int JendelaBaku = 90;

    public required bool Ditandatangani { get; init; }

    /// <summary>It is a Pernyataan Kehendak: past its end it lapses.</summary>
    public bool Pernyataan { get; init; }

    public TanggalTercatat? Mulai { get; init; }

    public TanggalTercatat? Sampai { get; init; }

    /// <summary>What signed addenda made of its end, each from its signing on.</summary>
    public IReadOnlyList<AkhirBaru> DaftarAdendum { get; init; } = [];

    public DateOnly? DiakhiriPada { get; init; }

    public DateOnly? DigantiPada { get; init; }

    public static MasaBerlaku Of(Naskah naskah, KerjaSama kerjaSama) => new()
    {
        Ditandatangani = naskah.TanggalTandaTangan is not null || naskah.Tahap is Tahap.Tercatat,
        Pernyataan = naskah.Jenis is JenisNaskah.PernyataanKehendak,
        Mulai = TanggalTercatat.From(naskah.Mulai, naskah.KetelitianMulai)
            ?? TanggalTercatat.From(naskah.TanggalTandaTangan, naskah.KetelitianTandaTangan),
        Sampai = TanggalTercatat.From(naskah.Sampai, naskah.KetelitianSampai),
        DaftarAdendum =
        [
            .. from adendum in kerjaSama.DaftarNaskah
               where adendum.MengubahId == naskah.Id
               where adendum is { TanggalTandaTangan: not null, Sampai: not null }
               select new AkhirBaru(adendum.TanggalTandaTangan.GetValueOrDefault(), adendum.Sampai.GetValueOrDefault()),
        ],
        DiakhiriPada = naskah.DiakhiriPada,
        DigantiPada = naskah.DigantiPada,
    };

    /// <summary>Its end as it stood on a day.</summary>
    public TanggalTercatat? SampaiOn(DateOnly pada) => DaftarAdendum
        .Where(adendum => adendum.Ditandatangani <= pada)
        .OrderBy(adendum => adendum.Ditandatangani)
        .ThenBy(adendum => adendum.Sampai)
        .Select(adendum => (TanggalTercatat?)TanggalTercatat.Hari(adendum.Sampai))
        .LastOrDefault() ?? Sampai;

    public StatusNaskah StatusOn(DateOnly pada, int jendela = JendelaBaku)
    {
        if (!Ditandatangani)
        {
            return StatusNaskah.Proses;
        }

        if (DiakhiriPada <= pada)
        {
            return StatusNaskah.Diakhiri;
        }

        if (DigantiPada <= pada)
        {
            return StatusNaskah.Diganti;
        }

        if (pada < Mulai?.Awal)
        {
            return StatusNaskah.BelumBerlaku;
        }

        var sampaiPada = SampaiOn(pada);
        if (sampaiPada?.Akhir < pada)
        {
            return Pernyataan ? StatusNaskah.Gugur : StatusNaskah.Berakhir;
        }

        // "Until 2030" has neither ended nor not ended within 2030, and what began "in 2021" may not have begun within 2021.
        if (Mulai is not { } mulai || sampaiPada is not { } sampai || pada < mulai.Akhir || sampai.Awal < pada)
        {
            return StatusNaskah.TidakDiketahui;
        }

        return sampai.Awal <= pada.AddDays(jendela) ? StatusNaskah.AkanBerakhir : StatusNaskah.Berlaku;
    }
}

/// <summary>The end that an addendum signed on a day gives.</summary>
internal readonly record struct AkhirBaru(DateOnly Ditandatangani, DateOnly Sampai);
