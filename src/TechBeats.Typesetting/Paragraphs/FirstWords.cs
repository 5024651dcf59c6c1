using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Sets the first words of a paragraph in small capitals. It takes plain words of a script with small letters, and ends before a link,
/// code or emphasis and after a sentence or clause. The text itself stays as written.
/// </summary>
internal static class FirstWords
{
    private const string ClauseEnds = ".,;:!?…\u2013\u2014\u037E\u0387";

    // Signs inside names and addresses, whose case matters.
    private const string AddressSigns = "/\\@#_=<>{}[]";

    /// <summary>Returns the text with its first words in the style, or unchanged if none of them fits.</summary>
    public static CollectedText Apply(CollectedText collected, FirstWordsStyle look)
    {
        var end = EndIn(collected, look);
        if (end == 0)
        {
            return collected;
        }

        var runs = new List<InlineRun>(collected.Runs.Count + 1);
        foreach (var run in collected.Runs)
        {
            if (run.Start >= end)
            {
                runs.Add(run);
                continue;
            }

            var style = run.Context.Style;
            var context = run.Context with
            {
                Style = style with { Capitals = look.Capitals, LetterSpacing = look.LetterSpacing * style.Size },
            };
            runs.Add(new InlineRun(run.Start, Math.Min(end, run.End), context));
            if (run.End > end)
            {
                runs.Add(run with { Start = end });
            }
        }

        return collected with { Runs = runs };
    }

    private static int EndIn(CollectedText collected, FirstWordsStyle look)
    {
        var text = collected.Text;
        var plain = PlainLength(collected);
        var limit = Math.Min(look.MaximumLength, (int)(look.MaximumShare * text.Length));
        var (end, words) = (0, 0);
        for (var start = 0; start < plain && words < look.MaximumWords; words++)
        {
            var next = start;
            while (next < text.Length && text[next] is not (' ' or CollectedText.LineEnd))
            {
                next++;
            }

            if (next > plain || next > limit || !IsWord(text.AsSpan(start, next - start)))
            {
                break;
            }

            end = next;
            start = next + 1;
            if (next == text.Length || text[next] == CollectedText.LineEnd || ClauseEnds.Contains(text[next - 1], StringComparison.Ordinal))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Length of the text before the first link, code, note, picture or style of its own.</summary>
    private static int PlainLength(CollectedText collected)
    {
        var end = 0;
        foreach (var (_, runEnd, context) in collected.Runs)
        {
            if (context is not { Link: null, IsCode: false, Note: null, Picture: null } || context.Style != collected.Runs[0].Context.Style
                || context.Style.IsItalic || context.Style.Weight > FontWeight.Regular || context.Style.Rise != 0)
            {
                break;
            }

            end = runEnd;
        }

        return end;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (AddressSigns.Contains(character, StringComparison.Ordinal) || char.IsSurrogate(character))
            {
                return false;
            }

            if (char.IsLetter(character))
            {
                if (!char.IsLower(character) && !char.IsUpper(character))
                {
                    return false;
                }

                letters++;
            }
        }

        return letters > 0 || (word.Length > 0 && char.IsAsciiDigit(word[0]));
    }
}
