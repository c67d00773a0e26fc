namespace Ksd.ServiceDefaults.Files;

/// <summary>Section <c>Files</c> of the configuration.</summary>
public sealed class FileStoreSettings
{
    /// <summary>The folder; relative to the content root.</summary>
    public string Path { get; set; } = "../../.ksd/files";

    /// <summary>The biggest file that is taken.</summary>
    public long MaxBytes { get; set; } = MaxBytesDefault;

    /// <summary>A register sheet of 100,000 rows is about 40 MB.</summary>
    public const long MaxSheetBytes = 64 * 1024 * 1024;

    public const long MaxBytesDefault = 25 * 1024 * 1024;
}
