namespace Ksd.Regulation;

/// <summary>The kinds of kerja sama as an official text names them.</summary>
public static class JenisKerjaSamaNames
{
    extension(JenisKerjaSama jenis)
    {
        /// <summary>The kind in the words of an official text.</summary>
        public string Sebutan => jenis switch
        {
            JenisKerjaSama.KsddWajib => "KSDD wajib",
            JenisKerjaSama.KsddSukarela => "KSDD sukarela",
            JenisKerjaSama.Ksdpk => "KSDPK",
            JenisKerjaSama.Sinergi => "Sinergi",
            JenisKerjaSama.Ksdpl => "KSDPL",
            JenisKerjaSama.KsdllLainnya => "KSDLL",
            JenisKerjaSama.KsdllPenerusan => "KSDLL penerusan",
            _ => jenis.ToString(),
        };

        /// <summary>The name of a stored or sent code; a code that is no kind is given back as it is.</summary>
        public static string SebutanOf(string kode) => Enum.TryParse<JenisKerjaSama>(kode, out var satu) && Enum.IsDefined(satu) ? satu.Sebutan : kode;
    }
}
