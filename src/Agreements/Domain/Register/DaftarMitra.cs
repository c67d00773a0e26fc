using System.Text;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Divides a cell of partners at its semicolons and line breaks; what stands in brackets belongs to the name before it.</summary>
internal static class DaftarMitra
{
    public static IReadOnlyList<string> Read(string? mentah)
    {
        var daftar = new List<string>();
        var nama = new StringBuilder();
        var kurung = 0;
        foreach (var huruf in mentah ?? "")
        {
            kurung = huruf switch { '(' => kurung + 1, ')' when kurung > 0 => kurung - 1, _ => kurung };
            if (kurung == 0 && huruf is ';' or '\n')
            {
                Add(daftar, nama);
            }
            else
            {
                nama.Append(huruf);
            }
        }

        Add(daftar, nama);
        return daftar;
    }

    private static void Add(List<string> daftar, StringBuilder nama)
    {
        if (TeksSel.Read(nama.ToString()) is { } teks)
        {
            daftar.Add(teks);
        }

        nama.Clear();
    }
}
