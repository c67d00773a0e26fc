using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>The clocks of a kerja sama abroad and the days that its naskah brings.</summary>
public sealed record JamView(IReadOnlyList<LembarJam> Lembar, IReadOnlyList<TenggatNaskah> Tenggat);

public sealed record LembarJam(
    string Kode, DasarHukumRingkas DasarHukum, DateOnly? Diterima, int Panjang, DateOnly? JatuhTempo, int HariKe, bool Lewat, IReadOnlyList<HariJam>? DaftarHari, bool PerluKonfirmasi);

public sealed record HariJam(DateOnly Tanggal, int? HariKe, string Jenis, string? Keterangan);

public sealed record TenggatNaskah(string Kode, DateOnly Tanggal, bool Lewat, string Keterangan, DasarHukumRingkas DasarHukum);
