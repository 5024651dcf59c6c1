using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Styles;

/// <summary>
/// The words that the program itself prints in a book, in one language, read from <c>Words.txt</c>. Placeholders such as <c>{0}</c> stand
/// for a number or a name.
/// </summary>
internal sealed class Wording
{
    private static readonly IReadOnlyList<Wording> All =
    [
        .. WordFile.Read().Select(section => new Wording(section.Language, section.Words)),
    ];

    private static readonly FrozenSet<string> AllGenericLinkTexts =
        All.SelectMany(words => words.GenericLinkTexts).ToFrozenSet(StringComparer.Ordinal);

    private const int GroupLength = 3;

    private readonly IReadOnlyDictionary<string, string> words;

    private Wording(string language, IReadOnlyDictionary<string, string> words)
    {
        (Language, this.words) = (language, words);
        Months = words[nameof(Months)].Split('|', StringSplitOptions.TrimEntries);
        ShortMonths = words[nameof(ShortMonths)].Split('|', StringSplitOptions.TrimEntries);
        GenericLinkTexts = words[nameof(GenericLinkTexts)].Split('|', StringSplitOptions.TrimEntries);
        MonthLabels = words[nameof(MonthLabels)].Split('|', StringSplitOptions.TrimEntries);
        ShortMonthLabels = words[nameof(ShortMonthLabels)].Split('|', StringSplitOptions.TrimEntries);
    }

    /// <summary>The languages with words, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. All.Select(words => words.Language)];

    public static Wording English { get; } = All[0];

    /// <summary>BCP 47 tag of the words.</summary>
    public string Language { get; }

    /// <summary>January to December, in the form used inside a date.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>January to December, abbreviated.</summary>
    public IReadOnlyList<string> ShortMonths { get; }

    /// <summary>
    /// Texts of links that do not say what the links lead to, in lower case and without punctuation: <c>here</c>, <c>paper</c>.
    /// </summary>
    public IReadOnlyList<string> GenericLinkTexts { get; }

    /// <summary>January to December, in the form used alone, as on a scale.</summary>
    public IReadOnlyList<string> MonthLabels { get; }

    /// <summary>January to December in a few letters, in the form used alone.</summary>
    public IReadOnlyList<string> ShortMonthLabels { get; }

    /// <summary>
    /// Pattern of a date with the placeholders <c>{day}</c>, <c>{month}</c> (name), <c>{number}</c> (of the month) and <c>{year}</c>.
    /// </summary>
    public string DatePattern => Word();

    /// <summary>Pattern of a month and its year, with the same placeholders; the month is one of <see cref="MonthLabels"/>.</summary>
    public string MonthPattern => Word();

    /// <summary>Pattern of a day and its month.</summary>
    public string DayPattern => Word();

    public string Contents => Word();

    /// <summary>Label of the sections that stand in most issues.</summary>
    public string InEveryIssue => Word();

    public string Continued => Word();

    /// <summary>Label of a value on the card of a table's row; <c>{0}</c> is the head of its column.</summary>
    public string CardLabel => Word();

    /// <summary>Label of an issue; <c>{0}</c> is its number.</summary>
    public string IssueNumber => Word();

    public string OneIssue => Word();

    public string ManyIssues => Word();

    public string OneMinute => Word();

    public string ManyMinutes => Word();

    public string OneFigure => Word();

    public string ManyFigures => Word();

    public string ManyWords => Word();

    public string YearlyDigest => Word();

    public string CollectedIssues => Word();

    public string Undated => Word();

    public string Period => Word();

    public string Site => Word();

    public string License => Word();

    public string Fonts => Word();

    /// <summary>Title of the addresses at the end of an issue.</summary>
    public string LinkAddresses => Word();

    /// <summary>The smallest number whose thousands are separated, as it is printed: <c>1,000</c>.</summary>
    public string GroupedNumber => Word();

    public string Author => Word();

    public string NewestIssue => Word();

    public string Extent => Word();

    public string Program => Word();

    /// <summary>Remark on the number of figures; <c>{0}</c> is how many of them are lost.</summary>
    public string LostCount => Word();

    public string AtAGlance => Word();

    public string YearAtAGlance => Word();

    public string WordsPerIssue => Word();

    public string WordsOverTime => Word();

    public string LinksByHost => Word();

    public string LongestIssue => Word();

    public string ShortestIssue => Word();

    public string MostLinkedPapers => Word();

    public string MostLinkedRepositories => Word();

    public string LinksByKind => Word();

    public string Papers => Word();

    public string Repositories => Word();

    public string Videos => Word();

    public string Articles => Word();

    public string Topics => Word();

    public string OneLink => Word();

    public string ManyLinks => Word();

    /// <summary>Last line of an index that leaves entries out; <c>{0}</c> is their number.</summary>
    public string AndMore => Word();

    /// <summary>Name of the hosts and owners with few entries in an index.</summary>
    public string Others => Word();

    /// <summary>Stands for the other pages of an entry with very many.</summary>
    public string Passim => Word();

    public string LostFigures => Word();

    /// <summary>Title of a figure known only by its heading; <c>{0}</c> is the heading.</summary>
    public string FigureUnder => Word();

    public string Figure => Word();

    /// <summary>Caption of a figure from the web archive; <c>{0}</c> is the date of its snapshot.</summary>
    public string SnapshotOf => Word();

    /// <summary>Caption of an animated figure.</summary>
    public string FirstFrame => Word();

    public string Video => Word();

    public string Audio => Word();

    public string WebPage => Word();

    public string Post => Word();

    /// <summary>Reason on the card of a lost figure; <c>{0}</c> is the day on which the address expired.</summary>
    public string Expired => Word();

    public string ExpiredSometime => Word();

    public string NotFound => Word();

    public string Refused => Word();

    public string TimedOut => Word();

    public string Unreachable => Word();

    public string TooLarge => Word();

    public string NotAPicture => Word();

    public string Undecodable => Word();

    public string Offline => Word();

    public string NotWanted => Word();

    public string NotLookedFor => Word();

    /// <summary>Detail of a reason: the archive has no file at the address.</summary>
    public string NoSuchFile => Word();

    /// <summary>Detail of a reason: the address is empty, malformed, too long or outside of the archive.</summary>
    public string InvalidAddress => Word();

    /// <summary>Detail of a reason; <c>{0}</c> is the format of the damaged picture.</summary>
    public string Damaged => Word();

    /// <summary>Detail of a reason; <c>{0}</c> is a number of pixels that is too large.</summary>
    public string Pixels => Word();

    /// <summary>The names of the words in the file.</summary>
    internal IEnumerable<string> Names => words.Keys;

    /// <summary>The words of a language, or English if it is unknown or has no words.</summary>
    /// <param name="language">
    /// BCP 47 tag. The longest beginning that has words counts: <c>sr-Latn-RS</c> has those of <c>sr-Latn</c>.
    /// </param>
    public static Wording For(string? language)
    {
        for (var tag = language?.Replace('_', '-'); !string.IsNullOrEmpty(tag); tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (Find(tag) is { } words)
            {
                return words;
            }
        }

        return English;
    }

    /// <summary>True for a text of <see cref="GenericLinkTexts"/> in any language.</summary>
    /// <param name="letters">The text in lower case and without punctuation.</param>
    public static bool IsGenericLinkText(string letters) => AllGenericLinkTexts.Contains(letters);

    /// <summary>Formats a date, such as <c>11 October 2023</c>.</summary>
    public string Date(DateOnly date) => Fill(DatePattern, date);

    /// <summary>Formats a date with its month abbreviated, such as <c>11 Oct 2023</c>.</summary>
    public string ShortDate(DateOnly date) => Fill(DatePattern, date, ShortMonths);

    /// <summary>Formats a day, such as <c>11 Oct</c>.</summary>
    public string Day(DateOnly date) => Fill(DayPattern, date, ShortMonths);

    /// <summary>Formats a period, such as <c>23 August – 11 October 2023</c>. A shared year appears once if it ends the date.</summary>
    public string Dates(DateOnly from, DateOnly to)
    {
        const string Year = " {year}";
        var isShared = from.Year == to.Year && DatePattern.EndsWith(Year, StringComparison.Ordinal);
        return from == to ? Date(from) : $"{(isShared ? Fill(DatePattern[..^Year.Length].TrimEnd(','), from) : Date(from))} – {Date(to)}";
    }

    /// <summary>Formats a month, such as <c>October 2023</c>.</summary>
    public string Month(DateOnly date) => Fill(MonthPattern, date, MonthLabels);

    /// <summary>Formats a number of at least 0, such as <c>180,000</c>.</summary>
    public string Number(int number)
    {
        var digits = $"{number}";
        if (digits.Length < GroupedNumber.Length - 1)
        {
            return digits;
        }

        var separator = GroupedNumber[^(GroupLength + 1)];
        var text = new StringBuilder(digits);
        for (var at = digits.Length - GroupLength; at > 0; at -= GroupLength)
        {
            text.Insert(at, separator);
        }

        return text.ToString();
    }

    public string Issues(int count) => Counted(count, OneIssue, ManyIssues);

    public string CountOfWords(int count) => string.Format(ManyWords, Number(count));

    public string Minutes(int count) => Counted(count, OneMinute, ManyMinutes);

    public string Links(int count) => Counted(count, OneLink, ManyLinks);

    public string Figures(int count) => Counted(count, OneFigure, ManyFigures);

    /// <summary>The reason why a figure is lost, in a few words.</summary>
    public string Reason(FigureLost lost)
    {
        ArgumentNullException.ThrowIfNull(lost);
        var words = lost is { Reason: LossReason.Expired, Date: { } day } ? string.Format(Expired, Date(day)) : Kind(lost.Reason);
        return Detail(lost) is { } detail ? $"{words} ({detail})" : words;
    }

    /// <summary>The reason without the details of a figure.</summary>
    public string Kind(LossReason reason) => reason switch
    {
        LossReason.Expired => ExpiredSometime,
        LossReason.NotFound => NotFound,
        LossReason.Refused => Refused,
        LossReason.TimedOut => TimedOut,
        LossReason.Unreachable => Unreachable,
        LossReason.TooLarge => TooLarge,
        LossReason.NotAPicture => NotAPicture,
        LossReason.Undecodable => Undecodable,
        LossReason.Offline => Offline,
        LossReason.NotWanted => NotWanted,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason has no words."),
    };

    /// <summary>The words of exactly this tag, or null. Norwegian without a written standard is Bokmål.</summary>
    private static Wording? Find(string tag) =>
        All.FirstOrDefault(words => words.Language.Equals(tag == "no" ? "nb" : tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the reason leaves open, or null. Causes without words in the language are left to the report.</summary>
    private string? Detail(FigureLost lost) => lost.Cause switch
    {
        _ when Language == English.Language => LossDetail.Describe(lost),
        LossCause.NoSuchFile => NoSuchFile,
        LossCause.EmptyAddress or LossCause.MalformedAddress or LossCause.AddressTooLong or LossCause.MalformedDataAddress
            or LossCause.OutsideArchive => InvalidAddress,
        LossCause.Damaged => string.Format(Damaged, lost.Subject),
        LossCause.PixelLimit => string.Format(Pixels, lost.Subject),
        LossCause.None => LossDetail.Describe(lost),
        _ => lost.Subject,
    };

    private string Word([CallerMemberName] string name = "") => words[name];

    private string Counted(int count, string one, string many) =>
        count == 1 ? one : string.Format(many, Number(count));

    private string Fill(string pattern, DateOnly date, IReadOnlyList<string>? months = null) => pattern
        .Replace("{day}", $"{date.Day}", StringComparison.Ordinal)
        .Replace("{month}", (months ?? Months)[date.Month - 1], StringComparison.Ordinal)
        .Replace("{number}", $"{date.Month}", StringComparison.Ordinal)
        .Replace("{year}", $"{date.Year}", StringComparison.Ordinal);
}
