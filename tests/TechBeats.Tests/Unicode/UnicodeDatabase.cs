using TechBeats.Tests.Support;

namespace TechBeats.Tests.Unicode;

/// <summary>The conformance files of the Unicode Character Database, where Debian's unicode-data puts them.</summary>
internal static class UnicodeDatabase
{
    private const string Folder = "/usr/share/unicode";

    /// <summary>The lines of a file with their comments cut off; skips the test when the file is not there.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(Folder, name);
        Judge.RequireFile(path);
        return Cut(File.ReadLines(path));
    }

    /// <summary>The lines of a file packed with bzip2.</summary>
    public static IEnumerable<string> PackedLines(string name)
    {
        var path = Path.Combine(Folder, name);
        Judge.RequireFile(path);
        return Cut(Judge.Ask("bzip2", "-dc", path).Split('\n'));
    }

    /// <summary>Text of code points in hexadecimal, with spaces between.</summary>
    public static string Text(string codePoints)
    {
        var units = new List<char>();
        foreach (var hex in codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var codePoint = Convert.ToInt32(hex, 16);
            units.AddRange(codePoint is >= 0xD800 and < 0xE000 ? [(char)codePoint] : char.ConvertFromUtf32(codePoint));
        }

        return new string([.. units]);
    }

    /// <summary>A line of the break tests (<c>÷ 0020 × 0308 ÷</c>): its text, and where it breaks.</summary>
    public static (string Text, List<int> Breaks) BreakCase(string line)
    {
        var text = "";
        var breaks = new List<int>();
        foreach (var token in line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (token == "÷")
            {
                breaks.Add(text.Length);
            }
            else if (token != "×")
            {
                text += Text(token);
            }
        }

        return (text, breaks);
    }

    private static IEnumerable<string> Cut(IEnumerable<string> lines) =>
        lines.Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);
}
