using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Domain;

/// <summary>Who may take a step: offices, and their name for a person.</summary>
internal sealed record Pelaku(Teks Nama, params IReadOnlyList<string> Peran)
{
    public static readonly Pelaku Pengusul = new(
        new("perangkat daerah pemrakarsa atau pihak ketiga", "the initiating perangkat daerah or a third party"),
        Roles.PerangkatDaerah, Roles.Mitra);

    public static readonly Pelaku BagianKerjaSama = new(
        new("Bagian Kerja Sama", "Bagian Kerja Sama"), Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku KepalaDaerah = new(new("kepala daerah", "the kepala daerah"), Roles.KepalaDaerah);

    public static readonly Pelaku PimpinanLain = new(
        new("pimpinan pihak lain, dicatat Bagian Kerja Sama", "the head of the other side, recorded by Bagian Kerja Sama"),
        Roles.Mitra, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku Tkksd = new(new("TKKSD", "TKKSD"), Roles.Tkksd, Roles.Sekda);

    public static readonly Pelaku PenyusunKesepakatan = new(
        new("TKKSD atau Bagian Kerja Sama", "TKKSD or Bagian Kerja Sama"), Roles.Tkksd, Roles.Sekda, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku PenilaiBeban = new(
        new("Bagian Kerja Sama bersama BPKAD", "Bagian Kerja Sama with BPKAD"), Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Bpkad);

    public static readonly Pelaku Dprd = new(
        new("Sekretariat DPRD, atau Kepala Bagian Kerja Sama atas keputusan yang diterima", "Sekretariat DPRD, or Kabag Kerja Sama on the decision received"),
        Roles.SekretariatDprd, Roles.KabagKerjaSama);

    public static readonly Pelaku PenyusunPerjanjian = new(
        new("perangkat daerah pemrakarsa bersama TKKSD", "the initiating perangkat daerah with TKKSD"), Roles.PerangkatDaerah, Roles.Tkksd, Roles.Sekda);

    public static readonly Pelaku PenandatanganPerjanjian = new(
        new("kepala daerah atau pejabat perangkat daerah yang diberi kuasa", "the kepala daerah or an official with surat kuasa"),
        Roles.KepalaDaerah, Roles.PerangkatDaerah);

    public static readonly Pelaku Pengakhir = new(
        new("kepala daerah atau Kepala Bagian Kerja Sama", "the kepala daerah or Kabag Kerja Sama"), Roles.KepalaDaerah, Roles.KabagKerjaSama);

    public static readonly Pelaku Penarik = new(
        new("perangkat daerah pemrakarsa, TKKSD, atau Kepala Bagian Kerja Sama", "the initiating perangkat daerah, TKKSD or Kabag Kerja Sama"),
        Roles.PerangkatDaerah, Roles.Tkksd, Roles.Sekda, Roles.KabagKerjaSama);

    public static readonly Pelaku PenyusunRencana = new(
        new("perangkat daerah pemrakarsa bersama Bagian Kerja Sama", "the initiating perangkat daerah with Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku Pengubah = new(
        new("perangkat daerah pemrakarsa, TKKSD, atau Bagian Kerja Sama", "the initiating perangkat daerah, TKKSD or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.Tkksd, Roles.Sekda, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku PencatatPengambilalihan = new(
        new("gubernur sebagai wakil Pemerintah Pusat atau Pemerintah Pusat, dicatat Bagian Kerja Sama",
            "the gubernur for the central government, or the central government itself, recorded by Bagian Kerja Sama"),
        Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public static readonly Pelaku Pemantau = new(
        new("perangkat daerah pemrakarsa, TKKSD, atau Bagian Kerja Sama", "the initiating perangkat daerah, TKKSD or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.Tkksd, Roles.Sekda, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    public bool Mencakup(Petugas petugas) => Peran.Any(peran => petugas.Peran.Contains(peran, StringComparer.Ordinal));
}
