using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

/// <summary>The dimensions of an evaluation that are asked for; legal order is computed and never asked.</summary>
public enum DimensiEvaluasi
{
    Pelaksanaan,
    Hasil,
    Dampak,
    Kemitraan,
}

/// <summary>A question of a form, answered from 0 to 4.</summary>
public sealed record ButirInstrumen
{
    [Required, RegularExpression("^[A-Z][0-9]{1,2}$", ErrorMessage = "Kode butir ditulis P1, H2, dan seterusnya.")]
    public string Kode { get; init; } = "";

    /// <summary>Null in a form for reports, where a question stands by itself.</summary>
    public DimensiEvaluasi? Dimensi { get; init; }

    [Required, StringLength(500)]
    public string Pertanyaan { get; init; } = "";

    [Range(1, 100, ErrorMessage = "Bobot antara 1 dan 100.")]
    public int Bobot { get; init; } = 1;
}

/// <summary>The forms a region starts with, version 1: the questions met in practice (Samarinda's thirteen, without those that facts answer).</summary>
internal static class InstrumenBawaan
{
    public static IReadOnlyList<ButirInstrumen> Evaluasi { get; } =
    [
        new() { Kode = "P1", Dimensi = DimensiEvaluasi.Pelaksanaan, Pertanyaan = "Kegiatan dilaksanakan tepat waktu menurut rencana kerja." },
        new() { Kode = "P2", Dimensi = DimensiEvaluasi.Pelaksanaan, Pertanyaan = "Anggaran dilaksanakan sesuai dengan rencana." },
        new() { Kode = "H1", Dimensi = DimensiEvaluasi.Hasil, Pertanyaan = "Keluaran tercapai dibandingkan dengan target." },
        new() { Kode = "H2", Dimensi = DimensiEvaluasi.Hasil, Pertanyaan = "Hasil dimanfaatkan oleh yang dituju." },
        new() { Kode = "D1", Dimensi = DimensiEvaluasi.Dampak, Pertanyaan = "Dampak nyata pada kesejahteraan masyarakat." },
        new() { Kode = "D2", Dimensi = DimensiEvaluasi.Dampak, Pertanyaan = "Dampak nyata pada pelayanan publik." },
        new() { Kode = "M1", Dimensi = DimensiEvaluasi.Kemitraan, Pertanyaan = "Mitra memenuhi kontribusinya." },
        new() { Kode = "M2", Dimensi = DimensiEvaluasi.Kemitraan, Pertanyaan = "Koordinasi para pihak berjalan." },
    ];
}
