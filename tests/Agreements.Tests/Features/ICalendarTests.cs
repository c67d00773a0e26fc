using System.Text;
using Ical.Net;
using Ksd.Agreements.Common;

namespace Ksd.Agreements.Tests.Features;

public class ICalendarTests
{
    private static readonly DateTimeOffset Kini = new(2026, 11, 20, 1, 2, 3, TimeSpan.Zero);

    [Theory]
    [InlineData("Air bersih")]
    [InlineData("Titik; koma, garis \\ miring dan\nbaris baru")]
    [InlineData("Panjang sekali: jaringan perpipaan lintas batas Kutai Kartanegara dan Bontang, ruas Marang Kayu sampai Muara Badak, tahap kedua")]
    [InlineData("Di luar ASCII, tepat di batas lipatan: ééééééééééééééééééééééééééééééééééééééééééééééé 🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶")]
    public void A_text_comes_back_as_it_was(string teks)
    {
        var kalender = new ICalendar(teks);
        kalender.Day("a@ksd", Kini, new(2027, 2, 28), teks, teks, "AkanBerakhir", [90, 7]);

        var tertulis = kalender.End();

        tertulis.Split("\r\n").ShouldAllBe(baris => Encoding.UTF8.GetByteCount(baris) <= 75);
        tertulis.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        tertulis.ShouldEndWith("END:VCALENDAR\r\n");
        var acara = Calendar.Load(tertulis)!.Events.ShouldHaveSingleItem();
        acara.Summary.ShouldBe(teks);
        acara.Description.ShouldBe(teks);
        acara.Uid.ShouldBe("a@ksd");
        acara.Start!.HasTime.ShouldBeFalse();
        acara.Start.Value.ShouldBe(new DateTime(2027, 2, 28));
        acara.End!.Value.ShouldBe(new DateTime(2027, 3, 1));
        acara.DtStamp!.AsUtc.ShouldBe(Kini.UtcDateTime);
        acara.Alarms.Count.ShouldBe(2);
    }
}
