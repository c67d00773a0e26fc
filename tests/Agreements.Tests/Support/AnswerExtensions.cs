using System.Text.Json;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Support;

public static class AnswerExtensions
{
    extension(Answer answer)
    {
        /// <summary>Ids of the guards that a refusal names.</summary>
        public string[] Syarat => [.. answer.Body.GetProperty("syarat").EnumerateArray().Select(syarat => syarat.GetProperty("id").GetString()!)];

        public JsonElement Langkah(string peristiwa, string list = "tahapBerikutnya") => answer.Body.GetProperty(list).EnumerateArray()
            .Single(langkah => langkah.GetProperty("peristiwa").GetString() == peristiwa);
    }
}
