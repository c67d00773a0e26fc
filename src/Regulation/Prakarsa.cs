namespace Ksd.Regulation;

/// <summary>Who proposed a kerja sama with a third party (PP 28/2018 Pasal 17 and 18); it decides who writes the studi kelayakan.</summary>
public enum Prakarsa
{
    Daerah,
    PihakKetiga,
}
