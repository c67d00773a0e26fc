namespace Ksd.Portal.Ui;

/// <summary>A guard that does not hold, as a service states it: what it says, what lifts it, and on which articles it rests.</summary>
public sealed record SyaratRingkas(
    string Id, string Sifat, string Pesan, string Pengangkat, IReadOnlyList<string>? Rincian, IReadOnlyList<DasarHukumRingkas>? DasarHukum);

/// <summary>An article as cited (<c>PP 28/2018 Pasal 9 ayat (2)</c>), and whether it has yet to be confirmed.</summary>
public sealed record DasarHukumRingkas(string Label, bool PerluKonfirmasi);
