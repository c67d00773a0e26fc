namespace Ksd.Agreements.Tests.Register;

/// <summary>The sample register of the repository, and the heading for sheets made for one test.</summary>
internal static class Sampel
{
    public const string Kepala =
        "row_no,title,instrument_type,our_number,partner_number,our_party,partners,partner_class,initiating_department,affair_hint,"
        + "location,signed_on,valid_until,duration_text,value_idr,source_url";

    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Ksd.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return System.IO.Path.Combine(folder.FullName, "data", "register-public.csv");
    }
}
