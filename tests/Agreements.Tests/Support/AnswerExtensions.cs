using System.Text.Json;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Support;

public static class AnswerExtensions
{
    extension(Answer answer)
    {
        /// <summary>Ids of the guards that a refusal names.</summary>
        public string[] Syarat => [.. answer.Body.GetProperty("syarat").EnumerateArray().Select(syarat => syarat.GetProperty("id").GetString()!)];

        /// <summary>The articles on which a guard of a refusal rests, as cited.</summary>
        public string[] Pasal(string syarat) =>
        [
            .. answer.Body.GetProperty("syarat").EnumerateArray().First(s => s.GetProperty("id").GetString() == syarat)
                .GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("label").GetString()!),
        ];

        public JsonElement Langkah(string peristiwa, string list = "tahapBerikutnya") => answer.Body.GetProperty(list).EnumerateArray()
            .Single(langkah => langkah.GetProperty("peristiwa").GetString() == peristiwa);
    }
}
