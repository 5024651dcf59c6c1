using System.Text;

namespace TechBeats.Archive.Typography;

/// <summary>Replaces the typed signs of one line by typographic ones.</summary>
internal sealed class LinePunctuation
{
    /// <summary>Maximum number of dots in a row that are ellipses. A longer row leads the eye, as in a list of contents.</summary>
    private const int MaximumDots = 6;

    /// <summary>Maximum length of a word to each side that is searched for signs of an identifier or a path, in characters.</summary>
    private const int MaximumWord = 60;

    /// <summary>Maximum length of words between dashes without spaces inside, in characters.</summary>
    private const int MaximumAside = 300;

    /// <summary>Signs of arrows, comments and tables, which contain hyphens of their own.</summary>
    private const string HyphenNeighbors = "<>!|+=";

    private readonly LineText line;
    private readonly PunctuationRules rules;
    private readonly string? language;
    private readonly string?[] replaced;

    private LinePunctuation(LineText line, PunctuationRules rules, string? language)
    {
        this.line = line;
        this.rules = rules;
        this.language = language;
        replaced = new string?[line.Characters.Length];
    }

    private string Characters => line.Characters;

    /// <summary>The new text of each piece of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rules">The signs.</param>
    /// <param name="language">BCP 47 tag of the text, or null if unknown.</param>
    public static IReadOnlyList<string> Apply(LineText line, PunctuationRules rules, string? language)
    {
        var punctuation = new LinePunctuation(line, rules, language);
        if (rules.HasQuotes)
        {
            punctuation.ReplaceQuotes();
        }

        foreach (var (start, length) in line.Pieces)
        {
            punctuation.ReplaceRuns(start, start + length);
        }

        return [.. line.Pieces.Select(piece => punctuation.TextOf(piece.Start, piece.Length))];
    }

    private void ReplaceQuotes()
    {
        var marks = rules.Marks ?? QuotationMarks.For(language);
        var depth = 0;
        foreach (var quote in QuoteResolver.Resolve(line, language))
        {
            if (quote is { IsDouble: true, IsPaired: true, Role: QuoteRole.Close })
            {
                depth--;
            }

            var isInner = quote.IsDouble ? depth % 2 == 1 && rules.Marks is null && marks.AlternatesByDepth : true;
            var hasOwnInner = quote.IsDouble || depth > 0 || rules.Marks is not null || marks.HasSingleInnerMarks;
            var inner = hasOwnInner ? marks : QuotationMarks.English;
            replaced[quote.Index] = quote.Role switch
            {
                QuoteRole.Open => isInner ? inner.InnerOpen : marks.Open,
                QuoteRole.Close => isInner ? inner.InnerClose : marks.Close,
                QuoteRole.Apostrophe => rules.Apostrophe,
                QuoteRole.Geresh => "\u05F3",
                QuoteRole.Gershayim => "\u05F4",
                _ => null,
            };
            if (quote is { IsDouble: true, IsPaired: true, Role: QuoteRole.Open })
            {
                depth++;
            }
        }
    }

    /// <summary>Replaces runs of equal signs in a piece.</summary>
    private void ReplaceRuns(int start, int end)
    {
        for (var index = start; index < end;)
        {
            var next = index + 1;
            while (next < end && Characters[next] == Characters[index])
            {
                next++;
            }

            if (next - index > 1 && !IsAnyKept(index, next))
            {
                Replace(index, next, end);
            }

            index = next;
        }
    }

    private void Replace(int start, int end, int pieceEnd)
    {
        switch ((Characters[start], end - start))
        {
            case ('-', 2) when !IsInCode(start, end) && !IsOption(start, end):
                Put(start, end, rules.EnDash);
                break;
            case ('-', 3) when !IsInCode(start, end):
                Put(start, end, rules.EmDash);
                break;
            case ('.', >= 3 and <= MaximumDots) when !IsBeside('/', start, end):
                for (; end - start >= 3; start += 3)
                {
                    Put(start, start + 3, rules.Ellipsis);
                }

                break;
            case ('<', 2) when rules.LeftAngle != "<<":
                var hasSpaceAfter = end < pieceEnd && Characters[end] == ' ';
                Put(start, hasSpaceAfter ? end + 1 : end, hasSpaceAfter ? rules.LeftAngle + '\u00A0' : rules.LeftAngle);
                break;
            case ('>', 2) when rules.RightAngle != ">>":
                Put(start, end, rules.RightAngle);
                if (start > 0 && Characters[start - 1] == ' ')
                {
                    replaced[start - 1] = "\u00A0";
                }

                break;
        }
    }

    private void Put(int start, int end, string sign)
    {
        replaced[start] = sign;
        for (var index = start + 1; index < end; index++)
        {
            replaced[index] = "";
        }
    }

    /// <summary>True for hyphens of an arrow, of a comment, of a table drawn with signs, or within an identifier or a path.</summary>
    private bool IsInCode(int start, int end)
    {
        var (before, after) = (CharacterAt(start - 1), CharacterAt(end));
        if (HyphenNeighbors.Contains(before, StringComparison.Ordinal) || HyphenNeighbors.Contains(after, StringComparison.Ordinal))
        {
            return true;
        }

        if (!char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after))
        {
            return char.IsAsciiLetterOrDigit(before) && after is ')' or ';' or ']' or '}';
        }

        var (first, last) = (start, end);
        while (start - first < MaximumWord && first > 0 && IsWordPart(Characters[first - 1]))
        {
            first--;
        }

        while (last - end < MaximumWord && last < Characters.Length && IsWordPart(Characters[last]))
        {
            last++;
        }

        var word = Characters.AsSpan(first, last - first).TrimEnd('.');
        return word.ContainsAny("_@\\|") || word.Count('/') > 1 || HasInnerDot(word);
    }

    private static bool IsWordPart(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/' or '@' or '\\' or '|';

    private static bool HasInnerDot(ReadOnlySpan<char> word)
    {
        for (var at = 1; at + 1 < word.Length; at++)
        {
            if (word[at] == '.' && char.IsAsciiLetterLower(word[at + 1]) && word[at - 1] != '.')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True for the hyphens of a command-line option: <c>git --help</c>. Hyphens that another pair closes behind a word are dashes.
    /// </summary>
    private bool IsOption(int start, int end)
    {
        var before = CharacterAt(start - 1) is '"' or '\'' ? CharacterAt(start - 2) : CharacterAt(start - 1);
        return char.IsAsciiLetterLower(CharacterAt(end))
            && (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '/' or ',' or '`' or '“' or '‘' or '«' or '„')
            && !IsClosed(end);
    }

    private bool IsClosed(int index)
    {
        var limit = Math.Min(Characters.Length, index + MaximumAside);
        for (var at = Characters.IndexOf("--", index, limit - index, StringComparison.Ordinal); at >= 0;)
        {
            var after = CharacterAt(at + 2);
            if (!char.IsWhiteSpace(CharacterAt(at - 1)) && (char.IsWhiteSpace(after) || after is ',' or '.' or ';' or ':'))
            {
                return true;
            }

            at = at + 2 < limit ? Characters.IndexOf("--", at + 2, limit - at - 2, StringComparison.Ordinal) : -1;
        }

        return false;
    }

    private bool IsBeside(char sign, int start, int end) => CharacterAt(start - 1) == sign || CharacterAt(end) == sign;

    private bool IsAnyKept(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (line.IsKept(index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A character of the line, or a space outside of it.</summary>
    private char CharacterAt(int index) => index >= 0 && index < Characters.Length ? Characters[index] : ' ';

    private string TextOf(int start, int length)
    {
        if (!replaced.AsSpan(start, length).ContainsAnyExcept((string?)null))
        {
            return Characters.Substring(start, length);
        }

        var text = new StringBuilder(length + 4);
        for (var index = start; index < start + length; index++)
        {
            if (replaced[index] is { } sign)
            {
                text.Append(sign);
            }
            else
            {
                text.Append(Characters[index]);
            }
        }

        return text.ToString();
    }
}
