using System.Buffers;
using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Restores zero-width joiners (U+200D) in emoji. Some tools drop them, so that "woman technologist" becomes a woman and a laptop. Only
/// texts without any joiner are repaired, and only a person directly before the object of a role.
/// </summary>
internal static class JoinerRepair
{
    private const char Joiner = '\u200D';

    /// <summary>Man, woman and person, whose roles are emoji sequences.</summary>
    private static readonly SearchValues<string> People = SearchValues.Create(
        ["\U0001F468", "\U0001F469", "\U0001F9D1"],
        StringComparison.Ordinal
    );

    public static string Repair(string text, ProblemLog log)
    {
        if (text.Contains(Joiner, StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder? repaired = null;
        var copied = 0;
        var joined = 0;
        var line = 0;
        var index = 0;
        while ((index = NextPerson(text, index)) >= 0)
        {
            var person = CodePoints.At(text, index, out var length);
            var end = index + length;
            if (end < text.Length && EmojiSequences.IsSkinTone(CodePoints.At(text, end, out var toneLength)))
            {
                end += toneLength;
            }

            if (end < text.Length && EmojiSequences.Joins(person, CodePoints.At(text, end, out _)))
            {
                line = joined++ == 0 ? 1 + text.AsSpan(0, index).Count('\n') : line;
                repaired ??= new StringBuilder(text.Length + 16);
                repaired.Append(text, copied, end - copied).Append(Joiner);
                copied = end;
            }

            index = end;
        }

        if (repaired is null)
        {
            return text;
        }

        log.Inform(
            ProblemSlugs.JoinerRestored,
            line,
            $"{joined} emoji had lost the joiner between a person and an object; the joiners were restored",
            "Save the file with its zero-width joiners (U+200D)"
        );
        return repaired.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The index of the next person (U+1F468, U+1F469, U+1F9D1), or -1 if there is none.</summary>
    private static int NextPerson(string text, int start)
    {
        var rest = text.AsSpan(start);
        var index = rest.IndexOfAny(People);
        return index < 0 ? -1 : start + index;
    }
}
