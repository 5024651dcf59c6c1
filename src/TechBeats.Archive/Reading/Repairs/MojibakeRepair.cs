using System.Text;
using System.Text.Unicode;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Repairs UTF-8 that was decoded in a single-byte encoding and saved again ("itâ€™s"). The whole text must convert back: every character
/// has a byte, and the bytes are valid UTF-8. Correct text fails this test at its first accent. A repair of single runs would damage
/// correct French, Turkish and Czech.
/// </summary>
internal static class MojibakeRepair
{
    /// <summary>Maximum number of repairs of one text. Text damaged twice is rare, and more than three times suggests an attack.</summary>
    private const int MaximumRounds = 3;

    private static readonly SingleByteTable[] Suspects = [SingleByteTable.MacRoman, SingleByteTable.Windows1252, SingleByteTable.Latin1];

    public static string Repair(string text, ProblemLog log)
    {
        for (var round = 0; round < MaximumRounds && !Ascii.IsValid(text); round++)
        {
            (var better, var suspect) = Undo(text);
            if (better is null)
            {
                break;
            }

            log.Inform(
                ProblemSlugs.MojibakeRepaired,
                0,
                $"UTF-8 had been decoded as {suspect!.Name}; the text was repaired",
                "Save the file as UTF-8 with the correct characters");
            text = better;
        }

        return text;
    }

    private static (string? Text, SingleByteTable? Suspect) Undo(string text)
    {
        foreach (var suspect in Suspects)
        {
            if (suspect.Encode(text) is { } bytes && Utf8.IsValid(bytes))
            {
                var better = Encoding.UTF8.GetString(bytes);
                if (!HasForeignLettersInWords(better))
                {
                    return (better, suspect);
                }
            }
        }

        return (null, null);
    }

    /// <summary>
    /// Detects correct text that looks like mojibake. In "l’échelle" the characters ’é are D5 8E in Mac Roman, an Armenian letter in UTF-8.
    /// A letter beyond Latin (U+0370 to U+1DFF) beside an ASCII letter reveals such a case.
    /// </summary>
    private static bool HasForeignLettersInWords(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is >= '\u0370' and <= '\u1DFF' && char.IsLetter(text[index])
                && ((index > 0 && char.IsAsciiLetter(text[index - 1])) || (index + 1 < text.Length && char.IsAsciiLetter(text[index + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
