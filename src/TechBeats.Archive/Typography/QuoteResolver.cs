namespace TechBeats.Archive.Typography;

/// <summary>
/// Decides what each straight quote of a line means, from the characters beside it and from the quotes before and after it. The work is
/// linear in the length of the line.
/// </summary>
internal sealed class QuoteResolver
{
    private const string HebrewPrefixes = "ובהכלמש";

    /// <summary>Maximum number of prefixes of a Hebrew word.</summary>
    private const int MaximumPrefixLength = 4;

    private readonly LineText line;
    private readonly string? language;
    private readonly List<StraightQuote> quotes = [];
    private readonly Stack<StraightQuote> openDoubles = [];
    private readonly Stack<StraightQuote> openSingles = [];

    /// <summary>For each quote whether a single quote after it may close a quotation.</summary>
    private bool[] hasSingleEnd = [];

    /// <summary>
    /// For each quote the next double quote after it, and the next one that follows no digit; null for none. Those of Hebrew acronyms do
    /// not count.
    /// </summary>
    private (StraightQuote? Any, StraightQuote? AfterNoDigit)[] nextDouble = [];

    private QuoteResolver(LineText line, string? language)
    {
        this.line = line;
        this.language = language;
    }

    private string Characters => line.Characters;

    /// <summary>True within single quotes. A double quote hides those around it.</summary>
    private bool IsSingleOpen =>
        openSingles.TryPeek(out var single) && !(openDoubles.TryPeek(out var outer) && outer.Index > single.Index);

    /// <summary>The straight quotes of a line with their roles, in order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">BCP 47 tag of the text, or null if unknown.</param>
    public static IReadOnlyList<StraightQuote> Resolve(LineText line, string? language)
    {
        var resolver = new QuoteResolver(line, language);
        resolver.Collect();
        resolver.LookAhead();
        for (var number = 0; number < resolver.quotes.Count; number++)
        {
            resolver.Decide(number);
        }

        resolver.CloseOpen();
        return resolver.quotes;
    }

    private void Collect()
    {
        for (var index = 0; index < Characters.Length; index++)
        {
            if (Characters[index] is '"' or '\'' && !line.IsKept(index))
            {
                quotes.Add(new StraightQuote(index, Characters[index] == '"') { Before = SideBefore(index) });
            }
        }

        for (var number = quotes.Count - 1; number >= 0; number--)
        {
            var at = After(quotes[number].Index);
            quotes[number].After =
                number + 1 < quotes.Count && quotes[number + 1].Index == at ? quotes[number + 1].After
                : IsEmphasis(at) ? IsSpace(At(at, IsEmphasis, 1)) ? CharacterSide.Closing : CharacterSide.Word
                : SideOf(at);
        }
    }

    private void LookAhead()
    {
        hasSingleEnd = new bool[quotes.Count];
        nextDouble = new (StraightQuote?, StraightQuote?)[quotes.Count];
        var hasEnd = false;
        StraightQuote? any = null;
        StraightQuote? afterNoDigit = null;
        for (var number = quotes.Count - 1; number >= 0; number--)
        {
            var quote = quotes[number];
            hasSingleEnd[number] = hasEnd;
            nextDouble[number] = (any, afterNoDigit);
            if (quote.IsDouble && !IsAcronym(quote))
            {
                any = quote;
                afterNoDigit = FollowsDigit(quote) ? afterNoDigit : quote;
            }
            else if (!quote.IsDouble)
            {
                hasEnd |= quote.CanClose
                    || (quote.Before is CharacterSide.Word or CharacterSide.Closing && IsBesideEastAsian(quote));
            }
        }
    }

    private void Decide(int number)
    {
        var quote = quotes[number];
        if (number > 0 && Before(quote.Index) == quotes[number - 1].Index)
        {
            var previous = quotes[number - 1];
            quote.Before = previous.Role switch
            {
                QuoteRole.Open => CharacterSide.Opening,
                QuoteRole.AsTyped => previous.Before,
                _ => CharacterSide.Closing,
            };
        }

        if (quote.Role != QuoteRole.AsTyped || IsEmptyPair(number))
        {
            return;
        }

        quote.IsCode = quote.After != CharacterSide.Space && IsAssigned(quote.Index);
        quote.Role = quote.IsCode ? QuoteRole.Open
            : quote.IsDouble ? RoleOfDouble(number)
            : RoleOfSingle(number);
        if (quote.Role == QuoteRole.Open)
        {
            (quote.IsDouble ? openDoubles : openSingles).Push(quote);
        }
        else if (quote.Role == QuoteRole.Close)
        {
            Pair(quote);
        }
    }

    /// <summary>True for two quotes with nothing between them, such as an empty string, and for three in a row.</summary>
    private bool IsEmptyPair(int number)
    {
        var quote = quotes[number];
        var isAfterLike = number > 0 && IsNextTo(quotes[number - 1], quote);
        var isBeforeLike = number + 1 < quotes.Count && IsNextTo(quote, quotes[number + 1]);
        return (isAfterLike && isBeforeLike)
            || (isBeforeLike && number + 2 < quotes.Count && IsNextTo(quotes[number + 1], quotes[number + 2]))
            || (isAfterLike && number > 1 && IsNextTo(quotes[number - 2], quotes[number - 1]))
            || (isBeforeLike && quote.Before is CharacterSide.Space or CharacterSide.Opening or CharacterSide.Between
                && quote.After != CharacterSide.Word)
            || (isAfterLike && quotes[number - 1].Role == QuoteRole.AsTyped);
    }

    private static bool IsNextTo(StraightQuote one, StraightQuote next) =>
        one.IsDouble == next.IsDouble && one.Index + 1 == next.Index;

    private QuoteRole RoleOfDouble(int number)
    {
        var quote = quotes[number];
        var isOpen = openDoubles.Count > 0;
        var next = nextDouble[number].Any;
        if (quote.After == CharacterSide.Word && IsHebrewLetter(Before(quote.Index)))
        {
            var isPrefixed = !isOpen && !IsAcronym(quote) && FollowsHebrewPrefix(quote) && next is { MustClose: true };
            return isPrefixed ? QuoteRole.Open
                : IsHebrewLetter(After(quote.Index)) ? QuoteRole.Gershayim
                : isOpen ? QuoteRole.Close
                : QuoteRole.AsTyped;
        }

        switch (quote.Before, quote.After)
        {
            case (CharacterSide.Space, CharacterSide.Space):
                return isOpen ? QuoteRole.Close : next is { MustClose: true } ? QuoteRole.Open : QuoteRole.AsTyped;
            case (CharacterSide.Opening, CharacterSide.Space):
                return QuoteRole.AsTyped;
            case (CharacterSide.Space or CharacterSide.Opening, CharacterSide.Closing):
                return next is not null || BeginsEllipsis(After(quote.Index)) ? QuoteRole.Open : QuoteRole.AsTyped;
            case (CharacterSide.Space or CharacterSide.Opening, _):
                return QuoteRole.Open;
            case (_, CharacterSide.Space or CharacterSide.Closing):
                return FollowsDigit(quote) && (!isOpen || nextDouble[number].AfterNoDigit is { MustClose: true })
                    ? QuoteRole.AsTyped
                    : QuoteRole.Close;
        }

        if (isOpen)
        {
            return QuoteRole.Close;
        }

        return (quote.Before, quote.After) switch
        {
            (CharacterSide.Between, _) => QuoteRole.Open,
            (_, CharacterSide.Between) => FollowsDigit(quote) ? QuoteRole.AsTyped : QuoteRole.Close,
            (CharacterSide.Closing, _) when next is { CanClose: true } => QuoteRole.Open,
            _ => next is not null && IsBesideEastAsian(quote) ? QuoteRole.Open : QuoteRole.AsTyped,
        };
    }

    private QuoteRole RoleOfSingle(int number)
    {
        var quote = quotes[number];
        var (before, after) = (Before(quote.Index), After(quote.Index));
        var isOpen = IsSingleOpen;
        switch (quote.Before, quote.After)
        {
            case (CharacterSide.Word, CharacterSide.Word) when IsHebrewLetter(before):
                return QuoteRole.Geresh;
            case (CharacterSide.Word, CharacterSide.Word) when IsBesideEastAsian(quote):
                return isOpen ? QuoteRole.Close : hasSingleEnd[number] || HasLikeAfter(number) ? QuoteRole.Open : QuoteRole.AsTyped;
            case (CharacterSide.Word, CharacterSide.Word):
                return IsDigit(before) && IsDigit(after) && DigitsAt(after) != 3 ? QuoteRole.AsTyped : QuoteRole.Apostrophe;
            case (CharacterSide.Closing, CharacterSide.Word):
                return isOpen && IsBesideEastAsian(quote) ? QuoteRole.Close : QuoteRole.Apostrophe;
            case (CharacterSide.Space or CharacterSide.Opening, CharacterSide.Space):
                return QuoteRole.AsTyped;
            case (CharacterSide.Space or CharacterSide.Opening or CharacterSide.Between, CharacterSide.Word):
                return RoleBeforeWord(number, after);
            case (CharacterSide.Space or CharacterSide.Opening, _):
                return hasSingleEnd[number] ? QuoteRole.Open : QuoteRole.AsTyped;
            case (CharacterSide.Between, _):
                return isOpen ? QuoteRole.Close : QuoteRole.AsTyped;
        }

        return isOpen ? QuoteRole.Close
            : IsHebrewLetter(before) ? QuoteRole.Geresh
            : FollowsDigit(quote) ? QuoteRole.AsTyped
            : QuoteRole.Apostrophe;
    }

    private QuoteRole RoleBeforeWord(int number, int start)
    {
        var end = start;
        while (end < Characters.Length && char.IsLetter(Characters[end]))
        {
            end++;
        }

        var follower = number + 1 < quotes.Count && quotes[number + 1] is { IsDouble: false } next && next.Index == end ? next : null;
        var word = Characters.AsSpan(start, end - start);
        if (word is "n" or "N" && follower is not null)
        {
            follower.Role = QuoteRole.Apostrophe;
            return QuoteRole.Apostrophe;
        }

        if ((ElidedWords.Contains(word, language) && follower is null) || IsYear(number, start))
        {
            return QuoteRole.Apostrophe;
        }

        return hasSingleEnd[number] ? QuoteRole.Open
            : IsLifetime(word) ? QuoteRole.AsTyped
            : QuoteRole.Apostrophe;
    }

    /// <summary>True after an equals sign that follows a name.</summary>
    private bool IsAssigned(int index) =>
        index > 1 && Characters[index - 1] == '=' && (char.IsAsciiLetterOrDigit(Characters[index - 2]) || Characters[index - 2] == '_');

    /// <summary>True for a lifetime, which newsletters about Rust often write outside code: <c>'a</c>, <c>'static</c>.</summary>
    private static bool IsLifetime(ReadOnlySpan<char> word) => word is "static" or [>= 'a' and <= 'z'];

    /// <summary>True for a quote before the last letter of a Hebrew word, which marks an acronym.</summary>
    private bool IsAcronym(StraightQuote quote) =>
        IsHebrewLetter(Before(quote.Index))
        && After(quote.Index) is var last
        && IsHebrewLetter(last)
        && At(last + 1, IsHebrewPoint, 1) is var next
        && !IsHebrewLetter(next)
        && !(next < Characters.Length && Characters[next] == '.' && IsHebrewLetter(next + 1));

    /// <summary>True after Hebrew letters that may all be prefixes. A word after them may be quoted: <c>ב"הארץ"</c>.</summary>
    private bool FollowsHebrewPrefix(StraightQuote quote)
    {
        var at = Before(quote.Index);
        var length = 0;
        while (at >= 0 && HebrewPrefixes.Contains(Characters[at], StringComparison.Ordinal) && length <= MaximumPrefixLength)
        {
            at--;
            length++;
        }

        return length is > 0 and <= MaximumPrefixLength && (at < 0 || !char.IsLetter(Characters[at]));
    }

    /// <summary>True for a year without its century: two digits, and an <c>s</c> for a decade.</summary>
    private bool IsYear(int number, int start)
    {
        if (DigitsAt(start) != 2)
        {
            return false;
        }

        var end = start + 2;
        return end == Characters.Length
            || (Characters[end] is 's' or 'S' ? end + 1 == Characters.Length || !char.IsLetter(Characters[end + 1])
                : !char.IsLetter(Characters[end]) && !(number + 1 < quotes.Count && quotes[number + 1].Index == end));
    }

    /// <summary>Pairs a closing quote with the last open one of its kind. Single quotes opened since have no end.</summary>
    private void Pair(StraightQuote close)
    {
        if (!(close.IsDouble ? openDoubles : openSingles).TryPop(out var opening))
        {
            return;
        }

        opening.IsPaired = !opening.IsCode;
        close.IsPaired = opening.IsPaired;
        if (opening.IsCode)
        {
            (opening.Role, close.Role) = (QuoteRole.AsTyped, QuoteRole.AsTyped);
        }

        while (close.IsDouble && openSingles.TryPeek(out var single) && single.Index > opening.Index)
        {
            Unpair(openSingles.Pop());
        }
    }

    private void CloseOpen()
    {
        foreach (var quote in openSingles)
        {
            Unpair(quote);
        }

        foreach (var quote in openDoubles.Where(quote => quote.IsCode))
        {
            quote.Role = QuoteRole.AsTyped;
        }
    }

    /// <summary>A single quote without an end is an apostrophe. A double one may end in another paragraph.</summary>
    private static void Unpair(StraightQuote single) =>
        single.Role = single.After == CharacterSide.Word && !single.IsCode ? QuoteRole.Apostrophe : QuoteRole.AsTyped;

    private bool HasLikeAfter(int number) => number + 1 < quotes.Count && !quotes[number + 1].IsDouble;

    private bool BeginsEllipsis(int index) => Characters[index] == '…' || Characters.AsSpan(index).StartsWith("...");

    private bool IsBesideEastAsian(StraightQuote quote) =>
        IsEastAsianLetter(Before(quote.Index)) || IsEastAsianLetter(After(quote.Index));

    private bool FollowsDigit(StraightQuote quote) => IsDigit(Before(quote.Index));

    private int DigitsAt(int index)
    {
        var end = index;
        while (end < Characters.Length && end - index < 4 && char.IsDigit(Characters[end]))
        {
            end++;
        }

        return end - index;
    }

    private CharacterSide SideBefore(int index) =>
        Before(index) is var at && IsEmphasis(at) ? IsSpace(At(at, IsEmphasis, -1)) ? CharacterSide.Opening : CharacterSide.Word
        : SideOf(at);

    /// <summary>The side of a character of the line, or a space outside of it.</summary>
    private CharacterSide SideOf(int index) =>
        index >= 0 && index < Characters.Length ? CharacterSides.Of(Characters[index]) : CharacterSide.Space;

    private bool IsSpace(int index) => SideOf(index) == CharacterSide.Space;

    /// <summary>The index of the first character from an index on that is not of a kind.</summary>
    private static int At(int index, Func<int, bool> isSkipped, int step)
    {
        while (isSkipped(index))
        {
            index += step;
        }

        return index;
    }

    private bool IsEmphasis(int index) => index >= 0 && index < Characters.Length && CharacterSides.IsEmphasis(Characters[index]);

    /// <summary>The index of the next visible character before an index, or -1.</summary>
    private int Before(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && CharacterSides.IsTransparent(Characters[index]));
        return index;
    }

    /// <summary>The index of the next visible character after an index, or the length of the line.</summary>
    private int After(int index)
    {
        do
        {
            index++;
        }
        while (index < Characters.Length && CharacterSides.IsTransparent(Characters[index]));
        return index;
    }

    private bool IsDigit(int index) => index >= 0 && index < Characters.Length && char.IsDigit(Characters[index]);

    private bool IsHebrewLetter(int index) =>
        index >= 0 && index < Characters.Length && CharacterSides.IsHebrewLetter(Characters[index]);

    private bool IsHebrewPoint(int index) => index < Characters.Length && CharacterSides.IsHebrewPoint(Characters[index]);

    private bool IsEastAsianLetter(int index) =>
        index >= 0 && index < Characters.Length && CharacterSides.IsEastAsianLetter(Characters[index]);
}
