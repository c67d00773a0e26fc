using Microsoft.AspNetCore.Http.Extensions;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>What a page's address asks of the register, in the register's own words: whatever the address says goes on to the service.</summary>
internal sealed class SaringanRegister(IQueryCollection query)
{
    public static readonly IReadOnlyList<string> Nama =
        ["q", "status", "jenis", "jalur", "mitra", "urusan", "perangkatDaerah", "tahun", "berakhirDalam", "kelasMitra", "mutu", "sumber", "pada"];

    public string this[string nama] => query[nama].ToString().Trim();

    /// <summary>Beyond the words looked for, something narrows the list down.</summary>
    public bool Lanjutan => Nama.Skip(1).Any(nama => this[nama].Length > 0);

    /// <summary>As an address's end, <c>?q=air&amp;status=Berlaku</c>; with something more, or with something else than it has.</summary>
    public string Dengan(params (string Nama, string? Nilai)[] lain)
    {
        var builder = new QueryBuilder();
        foreach (var nama in Nama.Where(nama => this[nama].Length > 0 && lain.All(satu => satu.Nama != nama)))
        {
            builder.Add(nama, this[nama]);
        }

        foreach (var (nama, nilai) in lain.Where(satu => satu.Nilai is { Length: > 0 }))
        {
            builder.Add(nama, nilai!);
        }

        return builder.ToQueryString().Value!;
    }
}
