using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Cetak;

/// <summary>Puts the content of an official report together, from what was known by the end of its day and nothing later.</summary>
internal sealed class PenyusunLaporan(EvaluationDbContext db, IReadOnlyList<KriteriaPenghargaan> kriteria, Wilayah daerah, string tempat)
{
    public const int JumlahLangkah = 5;

    private static readonly SaringanPortofolio Semua = new(null, null, null, null, null);

    private static readonly (DimensiPortofolio Dimensi, string Nama)[] Pecahan =
    [
        (DimensiPortofolio.Jenis, "Jenis"), (DimensiPortofolio.Departemen, "Perangkat daerah"), (DimensiPortofolio.Urusan, "Urusan"), (DimensiPortofolio.Wilayah, "Wilayah mitra"),
    ];

    public async Task<Dokumen> Compose(LaporanResmi laporan, Func<int, Task> langkah, CancellationToken cancellationToken)
    {
        List<Blok> blok = [new Paragraf(Pengantar(laporan))];
        if (laporan.Jenis is JenisLaporanResmi.LuarNegeriTahunan)
        {
            await Foreign(laporan, blok, cancellationToken);
            await langkah(3);
        }
        else
        {
            await Figures(laporan, blok, cancellationToken);
            await langkah(1);
            if (laporan.Jenis is JenisLaporanResmi.BuktiPenghargaan)
            {
                await Award(laporan, blok, cancellationToken);
            }
            else
            {
                await Trend(laporan, blok, cancellationToken);
                await langkah(2);
                await Verdicts(laporan, blok, cancellationToken);
                await Agreements(laporan, blok, cancellationToken);
            }

            await langkah(3);
        }

        return new Dokumen(
            $"Pemerintah {daerah.Nama}", Judul(laporan), $"Keadaan sampai dengan {Teks.Tanggal(laporan.Pada)}", blok,
new(tempat, laporan.Jenis is JenisLaporanResmi.BupatiSemester ? $"Sekretaris Daerah {daerah.Nama}" : daerah.SebutanKepala));
    }

    private static string Judul(LaporanResmi laporan) => laporan.Jenis switch
    {
        JenisLaporanResmi.BupatiSemester => $"Laporan Pelaksanaan Kerja Sama Daerah Semester {(laporan.Semester is 1 ? "I" : "II")} Tahun {laporan.Tahun}",
        JenisLaporanResmi.GubernurTahunan => $"Laporan Kerja Sama Daerah kepada Gubernur Tahun {laporan.Tahun}",
        JenisLaporanResmi.MenteriTahunan => $"Laporan Kerja Sama Daerah kepada Menteri Dalam Negeri Tahun {laporan.Tahun}",
        JenisLaporanResmi.LuarNegeriTahunan => $"Laporan Pelaksanaan Kerja Sama Luar Negeri Tahun {laporan.Tahun}",
        _ => $"Bukti Pendukung Penghargaan Kerja Sama Daerah Tahun {laporan.Tahun}",
    };

    private static string Pengantar(LaporanResmi laporan) => laporan.Jenis switch
    {
        JenisLaporanResmi.LuarNegeriTahunan => "Laporan ini memuat sembilan butir menurut Permendagri 25/2020 Pasal 37 dan disampaikan kepada Gubernur pada minggu pertama bulan Januari (Pasal 35 ayat (2)).",
        JenisLaporanResmi.BuktiPenghargaan => "Kriteria penghargaan tingkat nasional tidak dipublikasikan; daftar periksa ini adalah pengaturan daerah sendiri. Setiap angka dapat dirinci sampai naskahnya.",
        JenisLaporanResmi.BupatiSemester => "Laporan ini disusun dari rencana kerja, laporan perangkat daerah yang diterima, dan putusan evaluasi (PP 28/2018 Pasal 6 ayat (1) huruf j dan Pasal 44).",
        _ => "Laporan ini disusun untuk pembinaan dan pengawasan kerja sama daerah (UU 23/2014 Pasal 368, PP 28/2018 Pasal 44).",
    };

    private async Task Figures(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        var awal = AngkaView.All(await Semua.Count(db, laporan.Mulai.AddDays(-1), DimensiPortofolio.Total, cancellationToken)).ToDictionary(angka => angka.Kode);
        var akhir = AngkaView.All(await Semua.Count(db, laporan.Pada, DimensiPortofolio.Total, cancellationToken));
        blok.Add(new Bagian("Angka pokok"));
        blok.Add(new Tabel(
            "Angka pokok",
            [new("Indikator", 4), new("Pembilang", 1.2, true), new("Penyebut", 1.2, true), new("Persen", 1, true), new("Awal periode", 1.4)],
            [.. akhir.Select(angka => (IReadOnlyList<object?>)[angka.Nama, angka.Pembilang, angka.Penyebut, angka.Persen, Dari(awal[angka.Kode])])]));

        foreach (var (dimensi, nama) in Pecahan)
        {
            var pecahan = (await Semua.Count(db, laporan.Pada, dimensi, cancellationToken)).ToLookup(angka => angka.Nilai);
            IReadOnlyList<object?>[] baris =
            [
                .. from kelompok in pecahan
                   let angka = AngkaView.All(kelompok).ToDictionary(satu => satu.Kode)
                   where angka["AKTIF"].Penyebut > 0
                   orderby kelompok.Key
                   select (IReadOnlyList<object?>)[Sebutan(dimensi, kelompok.Key), angka["AKTIF"].Pembilang, Dari(angka["LAPOR"]), Dari(angka["TERLAMBAT"]), Dari(angka["DAMPAK"])],
            ];
            if (baris.Length > 0)
            {
                blok.Add(new Tabel(
                    $"Menurut {nama.ToLowerInvariant()}",
                    [new(nama, 3), new("Naskah berlaku", 1.3, true), new("Laporan diterima", 1.5), new("Laporan terlambat", 1.5), new("Kedua dampak terukur", 1.5)],
                    baris));
            }
        }
    }

    /// <summary>An urusan keeps its code, by which plans and budgets know it.</summary>
    private static string Sebutan(DimensiPortofolio dimensi, string nilai) => dimensi.LabelOf(nilai) is not { } label ? nilai
        : dimensi is DimensiPortofolio.Urusan ? $"{nilai} {label}"
        : label;

    private async Task Trend(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        List<(string, double)> berlaku = [], diterima = [];
        for (var mundur = 5; mundur >= 0; mundur--)
        {
            var hari = mundur == 0 ? laporan.Pada : laporan.AkhirPeriode.AddDays(1).AddMonths(-6 * mundur).AddDays(-1);
            if (hari > laporan.Pada)
            {
                continue;
            }

            var angka = AngkaView.All(await Semua.Count(db, hari, DimensiPortofolio.Total, cancellationToken)).ToDictionary(satu => satu.Kode);
            berlaku.Add(($"{hari:MM/yyyy}", angka["AKTIF"].Pembilang));
            diterima.Add(($"{hari:MM/yyyy}", (double)(angka["LAPOR"].Persen ?? 0)));
        }

        blok.Add(new Bagian("Perkembangan"));
        blok.Add(new Bagan("Naskah berlaku", "naskah", berlaku));
        blok.Add(new Bagan("Laporan periode terakhir yang diterima", "persen", diterima));
    }

    private async Task Verdicts(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        var putusan = (await db.Evaluasi.AsNoTracking()
                .Where(satu => satu.Tahun == laporan.Tahun && (laporan.Semester == null || satu.Semester == laporan.Semester) && satu.Verdict != null)
                .OrderBy(satu => satu.Id).ToListAsync(cancellationToken))
            .Where(satu => satu.Putusan!.Tanggal <= laporan.Pada).ToList();
        blok.Add(new Bagian("Hasil evaluasi"));
        blok.Add(putusan.Count == 0
            ? new Paragraf("Belum ada evaluasi periode ini yang diputuskan sampai tanggal laporan.")
            : new Tabel(
                "Hasil evaluasi",
                [new("Naskah", 3), new("Perangkat daerah", 1.2), new("Semester", 1.3, true), new("Nilai", 0.8, true), new("Dampak", 0.9, true), new("Putusan", 1.2), new("Catatan", 1.6)],
                [
                    .. putusan.Select(satu => (IReadOnlyList<object?>)
                    [
                        satu.JudulNaskah, satu.Departemen, satu.Semester, satu.Putusan!.Nilai, satu.Putusan.Skor[DimensiEvaluasi.Dampak], $"{satu.Putusan.Verdict}",
                        satu.TanpaDampakBerturut ? "dua kali tanpa dampak" : "",
                    ]),
                ]));
    }

    private async Task Agreements(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        var hari = laporan.Pada;
        var naskah = await db.Set<BarisKontribusi>().AsNoTracking().Where(baris => baris.Indikator == "AKTIF" && baris.Penyebut.Contains(hari))
            .OrderBy(baris => baris.Departemen).ThenBy(baris => baris.Judul).ThenBy(baris => baris.SubjekId)
            .Select(baris => new { baris.SubjekId, baris.Judul, baris.Jenis, baris.Departemen, baris.Mitra }).ToListAsync(cancellationToken);
        var lapor = await Standing("LAPOR", hari, cancellationToken);
        var terlambat = await Standing("TERLAMBAT", hari, cancellationToken);
        blok.Add(new Bagian("Daftar naskah berlaku"));
        blok.Add(new Tabel(
            "Daftar naskah berlaku",
            [new("No.", 0.5, true), new("Naskah", 3), new("Jenis", 1.4), new("Perangkat daerah", 1.3), new("Mitra", 2), new("Laporan terakhir", 1.3)],
            [
                .. naskah.Select((satu, nomor) => (IReadOnlyList<object?>)
                [
                    nomor + 1, satu.Judul, JenisKerjaSama.SebutanOf(satu.Jenis), satu.Departemen, string.Join("; ", satu.Mitra),
                    !lapor.TryGetValue(satu.SubjekId, out var diterima) ? "belum wajib" : diterima ? "diterima" : terlambat.GetValueOrDefault(satu.SubjekId) ? "terlambat" : "belum diterima",
                ]),
            ]));
    }

    private async Task Award(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        var angka = (await Semua.Count(db, laporan.Pada, DimensiPortofolio.Total, cancellationToken)).ToDictionary(satu => satu.Indikator);
        blok.Add(new Bagian("Daftar periksa"));
        blok.Add(new Tabel(
            "Daftar periksa",
            [new("Kriteria", 3), new("Batas", 1), new("Capaian", 1.2), new("Keadaan", 1.2)],
            [
                .. from satu in kriteria
                   let capai = angka.GetValueOrDefault(satu.Indikator)
                   select (IReadOnlyList<object?>)
                   [
                       satu.Uraian, $"{(satu.MakinKecilMakinBaik ? "≤" : "≥")} {satu.MinimalPersen:0.##} %", capai is null ? "–" : Dari(capai.Pembilang, capai.Penyebut),
                       satu.Terpenuhi(capai?.Pembilang ?? 0, capai?.Penyebut ?? 0) switch { true => "ada bukti", false => "kurang", null => "tidak ada data" },
                   ],
            ]));
        foreach (var satu in kriteria)
        {
            var kurang = (await db.Set<BarisKontribusi>().AsNoTracking()
                .Where(baris => baris.Indikator == satu.Indikator && baris.Penyebut.Contains(laporan.Pada) && baris.Pembilang.Contains(laporan.Pada) == satu.MakinKecilMakinBaik)
                .OrderBy(baris => baris.Departemen).ThenBy(baris => baris.Judul).ThenBy(baris => baris.SubjekId)
                .Select(baris => new { baris.Judul, baris.Departemen }).ToListAsync(cancellationToken)).ConvertAll(baris => (IReadOnlyList<object?>)[baris.Judul, baris.Departemen]);
            if (kurang.Count > 0)
            {
                blok.Add(new Bagian($"Yang masih kurang: {satu.Uraian}"));
                blok.Add(new Tabel($"Kurang {satu.Indikator}", [new("Naskah atau kerja sama", 4), new("Perangkat daerah", 1.3)], kurang));
            }
        }
    }

    /// <summary>Nine headings for each foreign naskah, as the department sent them by that day; what is missing is said.</summary>
    private async Task Foreign(LaporanResmi laporan, List<Blok> blok, CancellationToken cancellationToken)
    {
        var periode = new Periode(laporan.Tahun, null).Kode;
        var rencana = await db.RencanaKerja.AsNoTracking().Where(satu => satu.JenisNaskah == JenisNaskah.NaskahLuarNegeri && satu.Mulai <= laporan.AkhirPeriode)
            .OrderBy(satu => satu.Mulai).ThenBy(satu => satu.Id).ToListAsync(cancellationToken);
        var sent = await db.Laporan.AsNoTracking().Where(satu => satu.KodePeriode == periode && satu.Pelapor == PelaporLaporan.PerangkatDaerah)
            .ToDictionaryAsync(satu => satu.RencanaKerjaId, cancellationToken);
        foreach (var satu in rencana.Where(satu => !(satu.Berakhir < laporan.Mulai)))
        {
            blok.Add(new Bagian($"{satu.JudulNaskah} ({string.Join(", ", satu.ParaPihak.Where(pihak => !pihak.PihakKami).Select(pihak => pihak.Nama))})"));
            var isi = sent.GetValueOrDefault(satu.Id)?.DaftarCatatan.LastOrDefault(catatan => catatan.Langkah is LangkahLaporan.Diajukan && catatan.Tanggal <= laporan.Pada)?.Isi?.LuarNegeri;
            blok.Add(isi is null
                ? new Paragraf($"Laporan tahun {laporan.Tahun} belum dikirim sampai {Teks.Tanggal(laporan.Pada)}; laporan yang tidak disampaikan menahan rencana berikutnya (Permendagri 25/2020 Pasal 38).")
                : new Tabel(
                    satu.JudulNaskah,
                    [new("Butir", 1.5), new("Isi", 5)],
                    [
                        ["Judul", isi.Judul], ["Latar belakang", isi.LatarBelakang], ["Maksud, tujuan, dan sasaran", isi.MaksudTujuanSasaran], ["Ruang lingkup", isi.RuangLingkup],
                        ["Perkembangan dan hasil", isi.PerkembanganHasil], ["Penerima manfaat", isi.PenerimaManfaat], ["Pendanaan", isi.Pendanaan],
                        ["Hambatan dan tantangan", isi.HambatanTantangan], ["Analisis dan rencana tindak lanjut", isi.AnalisisRencanaTindakLanjut],
                    ]));
        }
    }

    private Task<Dictionary<Guid, bool>> Standing(string indikator, DateOnly hari, CancellationToken cancellationToken) => db.Set<BarisKontribusi>().AsNoTracking()
        .Where(baris => baris.Indikator == indikator && baris.Penyebut.Contains(hari))
        .Select(baris => new { baris.SubjekId, Ya = baris.Pembilang.Contains(hari) }).ToDictionaryAsync(baris => baris.SubjekId, baris => baris.Ya, cancellationToken);

    private static string Dari(AngkaView angka) => Dari(angka.Pembilang, angka.Penyebut);

    private static string Dari(int pembilang, int penyebut) => $"{Teks.Of(pembilang)} dari {Teks.Of(penyebut)}";
}
