namespace Ksd.Regulation;

/// <summary>The kinds of kerja sama daerah that the regulations know.</summary>
public enum JenisKerjaSama
{
    /// <summary>Kerja sama wajib dengan daerah lain yang berbatasan (UU 23/2014 Pasal 364).</summary>
    KsddWajib,

    /// <summary>Kerja sama sukarela dengan daerah lain (UU 23/2014 Pasal 365).</summary>
    KsddSukarela,

    /// <summary>Kerja sama dengan pihak ketiga (UU 23/2014 Pasal 366).</summary>
    Ksdpk,

    /// <summary>Sinergi program dengan Pemerintah Pusat (PP 28/2018 Pasal 46).</summary>
    Sinergi,

    /// <summary>Kerja sama dengan pemerintah daerah di luar negeri (PP 28/2018 Pasal 23 sampai 35).</summary>
    Ksdpl,

    /// <summary>Kerja sama dengan lembaga di luar negeri lainnya (PP 28/2018 Pasal 25 huruf b).</summary>
    KsdllLainnya,

    /// <summary>Kerja sama dengan lembaga di luar negeri yang meneruskan kerja sama Pemerintah Pusat (PP 28/2018 Pasal 36).</summary>
    KsdllPenerusan,
}
