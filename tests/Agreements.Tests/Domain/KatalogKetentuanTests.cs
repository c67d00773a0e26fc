using Ksd.Agreements.Domain;

namespace Ksd.Agreements.Tests.Domain;

public sealed class KatalogKetentuanTests
{
    [Fact]
    public void Every_setting_is_explained_and_shows_its_own_value()
    {
        KatalogKetentuan.Daftar.Select(baris => baris.Nama).ShouldBe(typeof(Ketentuan).GetProperties().Select(property => property.Name), ignoreOrder: true);
        foreach (var baris in KatalogKetentuan.Daftar)
        {
            // What nobody has decided yet says so in words.
            baris.Nilai(Ketentuan.Bawaan).ShouldBe(typeof(Ketentuan).GetProperty(baris.Nama)!.GetValue(Ketentuan.Bawaan) ?? "belum ditentukan");
        }
    }
}
