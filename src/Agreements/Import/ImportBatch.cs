using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Import;

/// <summary>What one batch of rows comes to: report lines, and, unless it is a dry run, entries of the register.</summary>
internal sealed class ImportBatch(ImporRegister impor, DateTimeOffset now)
{
    private readonly Petugas _petugas = new(impor.DimintaOleh, impor.Jabatan, []);
    private readonly DateOnly _hariIni = now.LegalDay();
    private readonly List<BarisImpor> _laporan = [];
    private readonly List<KerjaSama> _kerjaSama = [];
    private readonly List<AsalNaskah> _asal = [];
    private readonly List<KunciNaskah> _kunci = [];

    /// <summary>Adds a row; returns the keys by which it will be known.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="hasil">What was read from it.</param>
    /// <param name="ada">What the register already has under one of its keys.</param>
    /// <param name="barisSama">The earlier row of the sheet with one of its keys.</param>
    public IEnumerable<KunciNaskah> Add(BarisMentah baris, HasilBaris hasil, KunciNaskah? ada, int? barisSama)
    {
        var duplikat = ada is not null || barisSama is not null;
        if (hasil.Entri is not { } entri || duplikat)
        {
            Report(baris, hasil, duplikat ? StatusBaris.Duplikat : StatusBaris.Ditolak, ada?.NaskahId, ada?.KerjaSamaId, barisSama);
            return [];
        }

        var status = hasil.DaftarPeringatan.Count > 0 ? StatusBaris.Peringatan : StatusBaris.Diterima;
        if (impor.UjiCoba)
        {
            Report(baris, hasil, status);
            return [];
        }

        var kerjaSama = KerjaSama.Record(impor.RegionCode, entri, _petugas, _hariIni, now);
        var naskahId = kerjaSama.DaftarNaskah[0].Id;
        _kerjaSama.Add(kerjaSama);
        _asal.Add(Origin(baris, entri, naskahId));
        Report(baris, hasil, status, naskahId, kerjaSama.Id);
        var kunci = entri.DaftarKunci.Distinct().Select(k => new KunciNaskah
        {
            RegionCode = impor.RegionCode,
            Kunci = k,
            NaskahId = naskahId,
            KerjaSamaId = kerjaSama.Id,
        }).ToArray();
        _kunci.AddRange(kunci);
        return kunci;
    }

    /// <summary>Writes everything and moves the progress on, in the transaction at hand.</summary>
    public async Task Insert(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        // Origins before naskah: the trigger that builds the register's entry reads them.
        await db.InsertAll(_kerjaSama, cancellationToken);
        await db.InsertAll(_asal, cancellationToken);
        await db.InsertAll([.. _kerjaSama.SelectMany(kerjaSama => kerjaSama.DaftarNaskah)], cancellationToken);
        await db.InsertAll(_kunci, cancellationToken);
        await db.InsertAll(_laporan, cancellationToken);
        await Advance(db, cancellationToken);
    }

    private Task<int> Advance(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var status = _laporan.CountBy(baris => baris.Status).ToDictionary();
        var mutu = _laporan.Where(baris => baris.Mutu is not null).CountBy(baris => baris.Mutu!.Value).ToDictionary();
        var (diterima, peringatan) = (status.GetValueOrDefault(StatusBaris.Diterima), status.GetValueOrDefault(StatusBaris.Peringatan));
        var (duplikat, ditolak) = (status.GetValueOrDefault(StatusBaris.Duplikat), status.GetValueOrDefault(StatusBaris.Ditolak));
        var (a, b) = (mutu.GetValueOrDefault(Mutu.A), mutu.GetValueOrDefault(Mutu.B));
        var (c, d) = (mutu.GetValueOrDefault(Mutu.C), mutu.GetValueOrDefault(Mutu.D));
        return db.Set<ImporRegister>().Where(i => i.Id == impor.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(i => i.BarisSelesai, i => i.BarisSelesai + _laporan.Count)
                .SetProperty(i => i.Diterima, i => i.Diterima + diterima)
                .SetProperty(i => i.Peringatan, i => i.Peringatan + peringatan)
                .SetProperty(i => i.Duplikat, i => i.Duplikat + duplikat)
                .SetProperty(i => i.Ditolak, i => i.Ditolak + ditolak)
                .SetProperty(i => i.MutuA, i => i.MutuA + a)
                .SetProperty(i => i.MutuB, i => i.MutuB + b)
                .SetProperty(i => i.MutuC, i => i.MutuC + c)
                .SetProperty(i => i.MutuD, i => i.MutuD + d),
            cancellationToken);
    }

    private AsalNaskah Origin(BarisMentah baris, EntriRegister entri, Guid naskahId) => new()
    {
        NaskahId = naskahId,
        RegionCode = impor.RegionCode,
        ImporId = impor.Id,
        NomorBaris = baris.Nomor,
        Mutu = entri.Mutu,
        JenisTertulis = entri.JenisTertulis,
        UrusanTertulis = entri.UrusanTertulis,
        Lokasi = entri.Lokasi,
        Sumber = entri.Sumber,
        Keterangan = entri.Keterangan,
        DaftarAturan = [.. entri.Klasifikasi.DaftarAturan],
        Pertanyaan = entri.Klasifikasi.Pertanyaan,
    };

    private void Report(
        BarisMentah baris, HasilBaris hasil, StatusBaris status, Guid? naskahId = null, Guid? kerjaSamaId = null, int? barisSama = null) =>
        _laporan.Add(new BarisImpor
        {
            ImporId = impor.Id,
            Nomor = baris.Nomor,
            RegionCode = impor.RegionCode,
            Status = status,
            Mutu = status is StatusBaris.Diterima or StatusBaris.Peringatan ? hasil.Entri?.Mutu : null,
            NaskahId = naskahId,
            KerjaSamaId = kerjaSamaId,
            DuplikatBaris = barisSama,
            DaftarCatatan = [.. hasil.DaftarTolakan, .. hasil.DaftarPeringatan],
            Isi = [.. baris.Sel],
        });
}
