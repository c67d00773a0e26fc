using System.Globalization;
using System.Text;

namespace Ksd.Agreements.Common;

/// <summary>Writes a calendar as RFC 5545 has it: CRLF, escaped text, lines folded at 75 octets.</summary>
internal sealed class ICalendar
{
    public const string MediaType = "text/calendar";

    private const int LineOctets = 75;

    private readonly StringBuilder _text = new();

    public ICalendar(string name)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Ksd//Kerja Sama Daerah//ID");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Text("X-WR-CALNAME", name);
        Line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
    }

    /// <summary>An event that takes a whole day, with reminders so many days before.</summary>
    public void Day(string uid, DateTimeOffset stamp, DateOnly day, string summary, string description, string category, IEnumerable<int> reminders)
    {
        Line("BEGIN", "VEVENT");
        Text("UID", uid);
        Line("DTSTAMP", stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line("DTSTART;VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Line("DTEND;VALUE=DATE", day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Text("SUMMARY", summary);
        Text("DESCRIPTION", description);
        Text("CATEGORIES", category);
        Line("TRANSP", "TRANSPARENT");
        foreach (var days in reminders)
        {
            Line("BEGIN", "VALARM");
            Line("ACTION", "DISPLAY");
            Line("TRIGGER", $"-P{days.ToString(CultureInfo.InvariantCulture)}D");
            Text("DESCRIPTION", summary);
            Line("END", "VALARM");
        }

        Line("END", "VEVENT");
    }

    public string End()
    {
        Line("END", "VCALENDAR");
        return _text.ToString();
    }

    private void Text(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(letter) => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        Line(name, escaped.ToString());
    }

    private void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
