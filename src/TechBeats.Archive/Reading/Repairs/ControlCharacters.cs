using System.Buffers;
using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Removes characters without a printed form: controls other than tab and line feed, byte order marks inside the text, noncharacters. C1
/// controls become the Windows-1252 characters of the same byte (as HTML reads <c>&amp;#146;</c>). Line and paragraph separators, vertical
/// tabs and form feeds become spaces.
/// </summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Where(value => value is not ('\t' or '\n'))
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF])
            .Select(value => (char)value),
    ]);

    public static string Remove(string text, ProblemLog log)
    {
        var first = text.AsSpan().IndexOfAny(Suspicious);
        if (first < 0)
        {
            return text;
        }

        log.Inform(ProblemSlugs.ControlCharacters, 1 + text.AsSpan(0, first).Count('\n'), "Control characters were removed from the text");
        return Clean(text);
    }

    /// <summary>Removes the characters from a piece of text, such as a decoded character reference, without a report.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Suspicious.Contains(character))
            {
                clean.Append(character);
            }
            else if (character is >= '\u0080' and <= '\u009F')
            {
                var meant = SingleByteTable.Windows1252.Decode([(byte)character]);
                clean.Append(Suspicious.Contains(meant[0]) ? "" : meant);
            }
            else if (character is '\u2028' or '\u2029' or '\v' or '\f')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }
}
