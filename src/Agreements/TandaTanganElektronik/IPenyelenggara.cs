namespace Ksd.Agreements.TandaTanganElektronik;

/// <summary>Signs pdf files with somebody's certificate at an issuer (PSrE). One implementation an issuer; slices know only this.</summary>
internal interface IPenyelenggara
{
    string Nama { get; }

    /// <summary>The signed pdf, or why there is none. The passphrase goes to the issuer and nowhere else.</summary>
    Task<HasilPenandatanganan> TandaTangani(byte[] pdf, Penandatangan penandatangan, CancellationToken cancellationToken);
}

/// <summary>Who signs. It never shows what is secret in it, however it is written out.</summary>
internal sealed record Penandatangan(string Nik, string Nama, string Passphrase)
{
    public override string ToString() => nameof(Penandatangan);
}

/// <summary>Either the signed file, or the issuer's words and whether another try may help.</summary>
internal sealed record HasilPenandatanganan(byte[]? Pdf, string? Penolakan, bool CobaLagi);
