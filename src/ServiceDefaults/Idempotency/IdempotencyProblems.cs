using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.ServiceDefaults.Idempotency;

internal static class IdempotencyProblems
{
    private static readonly ProblemType s_invalid =
        new("idempotency-key-invalid", 400, "Idempotency-Key tidak sah", "The Idempotency-Key is not valid");

    private static readonly ProblemType s_reused =
        new("idempotency-key-reused", 422, "Idempotency-Key sudah dipakai", "The Idempotency-Key has been used");

    private static readonly ProblemType s_inUse =
        new("idempotency-key-in-use", 409, "Permintaan pertama masih dikerjakan", "The first request is still at work");

    public static ProblemHttpResult Invalid() => Problems.Of(s_invalid, Language.Choose(
        "Isi Idempotency-Key dengan 1 sampai 100 huruf, angka, titik, titik dua, garis bawah, atau tanda hubung; misalnya sebuah UUID.",
        "Give 1 to 100 letters, digits, dots, colons, underscores or hyphens; a UUID for example."));

    public static ProblemHttpResult Reused() => Problems.Of(s_reused, Language.Choose(
        "Kunci ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.",
        "This key belongs to another request. Use a new key for a new request."));

    public static ProblemHttpResult InUse() => Problems.Of(s_inUse, Language.Choose(
        "Permintaan pertama dengan kunci ini belum selesai. Ulangi beberapa saat lagi dengan kunci yang sama.",
        "The first request with this key has not ended yet. Try again shortly with the same key."));
}
