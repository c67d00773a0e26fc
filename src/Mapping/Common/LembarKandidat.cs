using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;

namespace Ksd.Mapping.Common;

/// <summary>The sheet in which a department sends many kandidat: a column for each of the matrix, a kandidat a row.</summary>
internal static class LembarKandidat
{
    public const int MaxRows = 1000;

    public static readonly Columns Columns = new(
        new("judul", true), new("kode_urusan", true), new("sub_urusan"), new("objek"), new("isu"), new("potensi_sda"), new("potensi_sdm"),
        new("potensi_lainnya"), new("karakteristik_wilayah"), new("kebutuhan"), new("eksternalitas"), new("kode_wilayah_terdampak"),
        new("lebih_efisien_bersama"), new("prakarsa"), new("dikerjakan_sendiri"), new("kapasitas"), new("kelas_mitra"), new("nama_mitra"),
        new("kode_wilayah_mitra"), new("potensi_mitra"),
        new("kesejahteraan_indikator"), new("kesejahteraan_satuan"), new("kesejahteraan_nilai_awal"), new("kesejahteraan_tahun_awal"),
        new("kesejahteraan_target"), new("kesejahteraan_tahun_target"), new("kesejahteraan_sumber"),
        new("layanan_indikator"), new("layanan_satuan"), new("layanan_nilai_awal"), new("layanan_tahun_awal"), new("layanan_target"),
        new("layanan_tahun_target"), new("layanan_sumber"),
        new("rpjmd_dokumen"), new("rpjmd_kode"), new("rpjmd_program"), new("rkpd_dokumen"), new("rkpd_kode"), new("rkpd_program"),
        new("pengecualian"), new("pengecualian_nomor"), new("pengecualian_tanggal"), new("pengecualian_sampai"),
        new("sudah_dianggarkan"), new("pagu"), new("tahun_anggaran"), new("beban_masyarakat"), new("beban_daerah"), new("mulai"), new("selesai"),
        new("risiko"), new("kerja_sama_beririsan"), new("kesamaan_tujuan"), new("kemampuan_kapasitas"), new("perbedaan_sumber_daya"),
        new("keterbukaan_kepercayaan"), new("tidak_bertentangan"));

    public static (string Judul, string? KodeUrusan, IsiKandidat Isi) Read(RowReader row) => (
        row.RequiredText("judul", Kandidat.JudulMaxLength, 5),
        row.Urusan("kode_urusan"),
        new IsiKandidat
        {
            Objek = row.Choice<BentukObjek>("objek") ?? BentukObjek.UrusanPemerintahan,
            SubUrusan = row.Text("sub_urusan", 300),
            Isu = Long(row, "isu"),
            Potensi = new Potensi { SumberDayaAlam = Long(row, "potensi_sda"), SumberDayaManusia = Long(row, "potensi_sdm"), Lainnya = Long(row, "potensi_lainnya") },
            KarakteristikWilayah = Long(row, "karakteristik_wilayah"),
            Kebutuhan = Long(row, "kebutuhan"),
            Eksternalitas = row.Choice<TingkatEksternalitas>("eksternalitas") is { } tingkat
                ? new Eksternalitas { Tingkat = tingkat, Wilayah = Regions(row, "kode_wilayah_terdampak") }
                : null,
            LebihEfisienBersama = row.YesNo("lebih_efisien_bersama"),
            Prakarsa = row.Choice<Prakarsa>("prakarsa"),
            DikerjakanSendiri = row.YesNo("dikerjakan_sendiri"),
            Kapasitas = Long(row, "kapasitas"),
            CalonMitra = Partner(row),
            PotensiMitra = Long(row, "potensi_mitra"),
            DampakKesejahteraan = Impact(row, "kesejahteraan"),
            DampakPelayananPublik = Impact(row, "layanan"),
            Rpjmd = Plan(row, "rpjmd"),
            Rkpd = Plan(row, "rkpd"),
            Pengecualian = Exception(row),
            Anggaran = row.YesNo("sudah_dianggarkan") is { } dianggarkan
                ? new Anggaran { SudahDianggarkan = dianggarkan, Pagu = row.Rupiah("pagu"), TahunAnggaran = row.Integer("tahun_anggaran", 1945, 2100) }
                : null,
            Beban = row.YesNo("beban_masyarakat") is { } masyarakat
                ? new Beban { Masyarakat = masyarakat, Daerah = row.YesNo("beban_daerah") ?? false }
                : null,
            Waktu = Term(row),
            Risiko = Long(row, "risiko"),
            KerjaSamaBeririsan = Long(row, "kerja_sama_beririsan"),
            Pendorong = new Pendorong
            {
                KesamaanTujuan = Long(row, "kesamaan_tujuan"),
                KemampuanKapasitas = Long(row, "kemampuan_kapasitas"),
                PerbedaanSumberDaya = Long(row, "perbedaan_sumber_daya"),
                KeterbukaanKepercayaan = Long(row, "keterbukaan_kepercayaan"),
            },
            Kepatuhan = row.YesNo("tidak_bertentangan") is true
                ? new Kepatuhan { Kesusilaan = true, KetertibanUmum = true, KepentinganNasional = true, PeraturanPerundangUndangan = true }
                : null,
        });

    private static string? Long(RowReader row, string column) => row.Text(column, IsiKandidat.TextMaxLength);

    /// <summary>Regions as <c>KEMENDAGRI:64.72</c>, several with semicolons; a code without its scheme is refused as anywhere.</summary>
    private static List<AcuanWilayah> Regions(RowReader row, string column)
    {
        var daftar = new List<AcuanWilayah>();
        foreach (var teks in row.Text(column, 1000)?.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            if (KodeWilayah.TryParse(teks, out var kode, out var penolakan))
            {
                daftar.Add(new AcuanWilayah { Scheme = kode.Skema.ToString().ToUpperInvariant(), Code = kode.Kode });
            }
            else
            {
                row.Refuse(column, penolakan.Pesan.Id);
            }
        }

        return daftar;
    }

    private static List<CalonMitra> Partner(RowReader row)
    {
        var (kelas, nama, wilayah) = (row.Choice<KelasPihak>("kelas_mitra"), row.Text("nama_mitra", 300), Regions(row, "kode_wilayah_mitra"));
        if (kelas is null)
        {
            if (nama is not null || wilayah.Count > 0)
            {
                row.Refuse("kelas_mitra", "Kelas mitra wajib diisi bila mitra disebut.");
            }

            return [];
        }

        return wilayah.Count > 0
            ? [.. wilayah.Select(satu => new CalonMitra { Kelas = kelas, Nama = nama, Wilayah = satu })]
            : [new CalonMitra { Kelas = kelas, Nama = nama }];
    }

    private static List<Dampak> Impact(RowReader row, string sisi)
    {
        if (row.Text($"{sisi}_indikator", 300) is not { } indikator)
        {
            return [];
        }

        var dampak = new Dampak
        {
            Indikator = indikator,
            Satuan = row.Text($"{sisi}_satuan", 50),
            NilaiAwal = row.Decimal($"{sisi}_nilai_awal"),
            TahunAwal = row.Integer($"{sisi}_tahun_awal", 1945, 2100),
            Target = row.Decimal($"{sisi}_target"),
            TahunTarget = row.Integer($"{sisi}_tahun_target", 1945, 2100),
            Sumber = row.Text($"{sisi}_sumber", 300),
        };
        if (dampak.IsReversed)
        {
            row.Refuse($"{sisi}_tahun_target", "Tahun target tidak mendahului tahun nilai awal.");
        }

        return [dampak];
    }

    private static KeterkaitanRencana? Plan(RowReader row, string dokumen) => row.Text($"{dokumen}_dokumen", 100) is not { } nomor
        ? null
        : new KeterkaitanRencana { Dokumen = nomor, Kode = row.Text($"{dokumen}_kode", 40), Program = row.Text($"{dokumen}_program", 500) };

    private static PengecualianRencana? Exception(RowReader row) => row.Choice<JenisPengecualian>("pengecualian") is not { } jenis
        ? null
        : new PengecualianRencana
        {
            Jenis = jenis,
            NomorBukti = row.RequiredText("pengecualian_nomor", 200),
            TanggalBukti = row.Require("pengecualian_tanggal", row.Date("pengecualian_tanggal")),
            BerlakuSampai = row.Date("pengecualian_sampai"),
        };

    private static PerkiraanWaktu? Term(RowReader row)
    {
        var (mulai, selesai) = (row.Date("mulai"), row.Date("selesai"));
        if (selesai < mulai)
        {
            row.Refuse("selesai", "Tanggal selesai tidak boleh mendahului tanggal mulai.");
        }

        return mulai is null && selesai is null ? null : new PerkiraanWaktu { Mulai = mulai, Selesai = selesai };
    }
}
