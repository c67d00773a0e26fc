using System.Text.Json;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Bootstrap;

/// <summary>
/// Invented people to try the pages with, one for each role, made by <c>./ksd demo-people</c> and never by themselves. Once more makes
/// only those that are missing.
/// </summary>
internal static class DemoPeople
{
    public const string Command = "demo-people";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal sealed record Row(
        string UserName, string Name, string Role, string Position, string? Department = null, Kapasitas Kapasitas = Kapasitas.Definitif);

    internal sealed record Secret(string UserName, string Password, string Position, string Description);

    // Names that nobody has: ordinary first names with a tree or a bird behind.
    public static readonly IReadOnlyList<Row> All =
    [
        new("demo.dinkes", "Ayu Meranti", Roles.PerangkatDaerah, "Kepala Dinas Kesehatan", "dinas-kesehatan"),
        new("demo.staf-ks", "Bagas Enggang", Roles.BagianKerjaSama, "Analis Kerja Sama", "bagian-kerja-sama"),
        new("demo.kabag-ks", "Citra Ulin", Roles.KabagKerjaSama, "Kepala Bagian Kerja Sama", "bagian-kerja-sama"),
        new("demo.tkksd", "Damar Bangkirai", Roles.Tkksd, "Sekretaris TKKSD"),
        new("demo.sekda", "Endah Kapur", Roles.Sekda, "Sekretaris Daerah", "sekretariat-daerah", Kapasitas.Pj),
        new("demo.bappeda", "Faisal Rangkong", Roles.Bappeda, "Kepala Bappeda", "bappeda"),
        new("demo.bpkad", "Galih Keruing", Roles.Bpkad, "Kepala BPKAD", "bpkad", Kapasitas.Plt),
        new("demo.hukum", "Hesti Murai", Roles.BagianHukum, "Kepala Bagian Hukum", "bagian-hukum"),
        new("demo.bupati", "Ismail Sengon", Roles.KepalaDaerah, "Bupati"),
        new("demo.setwan", "Juwita Gaharu", Roles.SekretariatDprd, "Sekretaris DPRD", "sekretariat-dprd"),
        new("demo.inspektorat", "Kartika Beringin", Roles.Inspektorat, "Inspektur", "inspektorat"),
        new("demo.mitra", "Lukman Kenanga", Roles.Mitra, "Mitra kerja sama"),
        new("demo.admin", "Maya Trembesi", Roles.Admin, "Administrator sistem"),
    ];

    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = services.GetRequiredService<IOptions<BootstrapOptions>>().Value;
        await using var home = HomeScope.In(services.GetRequiredService<IServiceScopeFactory>(), options.Region);
        var (made, file) = (await MakeAsync(home, options.Region, services.GetRequiredService<TimeProvider>(), cancellationToken), options.PeopleFile);
        if (made.Count > 0 && file is not null)
        {
            Secret[] known = File.Exists(file) ? JsonSerializer.Deserialize<Secret[]>(await File.ReadAllTextAsync(file, cancellationToken), s_json)! : [];
            await OwnersFile.WriteAsync(file, JsonSerializer.SerializeToUtf8Bytes(known.Concat(made), s_json), cancellationToken);
        }

        await home.Db.Database.CommitTransactionAsync(cancellationToken); // After the file: accounts whose passwords nobody knows help nobody.
        Console.WriteLine(
            made.Count == 0 ? $"All {All.Count} invented people are there already."
            : file is not null ? $"{made.Count} invented people were made for region {options.Region}; their passwords are in {file}."
            : string.Join(Environment.NewLine, made.Select(one => $"{one.UserName}  {one.Password}  ({one.Position}, invented)")));
        return 0;
    }

    private static async Task<List<Secret>> MakeAsync(HomeScope home, string region, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (db, hasher, normalizer) = (home.Db, home.Get<IPasswordHasher<Person>>(), home.Get<ILookupNormalizer>());
        await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('ksd.demo_people'))", cancellationToken);
        var taken = await db.HomeRegion.Where(one => one.Kind == AccountKind.Person).Select(one => one.Name).ToListAsync(cancellationToken);
        var (made, day) = (new List<Secret>(), clock.LegalDay());
        foreach (var row in All.Where(row => !taken.Contains(normalizer.NormalizeName(row.UserName))))
        {
            var person = Person.Create(row.UserName, $"{row.Name} (rekaan)", region, normalizer);
            var held = Penugasan.Of(
                person.Id, row.Position, row.Department, [row.Role], row.Kapasitas, "Rekaan untuk uji coba", day, row.Kapasitas == Kapasitas.Definitif ? null : day.AddYears(1));
            made.Add(new(row.UserName, person.GivePassword(hasher), held.Title, "Rekaan untuk uji coba"));
            db.AddRange(new HomeRegion(AccountKind.Person, person.NormalizedUserName!, region), person, held);
        }

        await db.SaveChangesAsync(cancellationToken);
        return made;
    }
}
