namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the indexes in the back matter: links by kind, topics, lost figures. Lengths are in points.</summary>
public sealed record IndexStyle
{
    public ColumnStyle Columns { get; init; } = new();

    public double SpaceBeforePart { get; init; } = 26;

    public double SpaceAfterPartTitle { get; init; } = 10;

    public double SpaceBeforeGroup { get; init; } = 10;

    public double SpaceAfterGroupTitle { get; init; } = 2;

    /// <summary>Space between the title of a group and its count.</summary>
    public double CountGap { get; init; } = 8;

    public double SpaceBetweenEntries { get; init; } = 0.8;

    /// <summary>Separates the name of a kind from a host.</summary>
    public string GroupSeparator { get; init; } = "\u00A0· ";

    /// <summary>Separates entries that are run in.</summary>
    public string EntrySeparator { get; init; } = "\u00A0· ";

    /// <summary>Separates a title from its host or key. A line may end there.</summary>
    public string DetailSeparator { get; init; } = "\u00A0 ";

    /// <summary>Separates an entry from its first page.</summary>
    public string PageSeparator { get; init; } = "\u00A0\u00A0";

    /// <summary>Maximum number of entries of a paragraph of entries that are run in.</summary>
    public int MaximumRunInEntries { get; init; } = 40;

    /// <summary>Number of entries from which such a paragraph ends where the first letter changes.</summary>
    public int MinimumRunInEntries { get; init; } = 10;

    /// <summary>Maximum length of a title in UTF-16 code units. A longer one is cut after a word.</summary>
    public int MaximumTitleLength { get; init; } = 60;

    /// <summary>Maximum length of the key of a paper printed beside its title.</summary>
    public int MaximumKeyLength { get; init; } = 20;

    /// <summary>Minimum number of entries of a host or owner with a group of its own.</summary>
    public int MinimumGroupEntries { get; init; } = 4;

    /// <summary>Minimum length of a range of pages, such as 3–5.</summary>
    public int MinimumRange { get; init; } = 3;

    /// <summary>Maximum number of page numbers and ranges of an entry. An entry with more has the first page only.</summary>
    public int MaximumPages { get; init; } = 8;

    /// <summary>Maximum number of lines of an entry that is kept in one column.</summary>
    public int MaximumUndividedLines { get; init; } = 3;

    /// <summary>Maximum share of the back matter in a long book.</summary>
    internal double MaximumShare { get; init; } = 0.075;

    /// <summary>Maximum share of the back matter in a short book.</summary>
    internal double MaximumShareOfShortBook { get; init; } = 0.1;

    /// <summary>Maximum number of pages of the back matter of a short book.</summary>
    internal int MaximumPagesOfShortBook { get; init; } = 8;

    /// <summary>Share of the columns that entries can fill. Titles, group titles and uneven columns need the rest.</summary>
    internal double FillShare { get; init; } = 0.94;

    /// <summary>Maximum share of the topics in the back matter.</summary>
    internal double MaximumTopicsShare { get; init; } = 0.25;

    /// <summary>Maximum share of the lost figures in the back matter.</summary>
    internal double MaximumLostShare { get; init; } = 0.25;

    /// <summary>Average width of a character in ems, to estimate the length of an entry.</summary>
    internal double AverageCharacter { get; init; } = 0.475;

    /// <summary>Average number of characters of a page number with the comma before it, for the same estimate.</summary>
    internal double CharactersPerPage { get; init; } = 4.5;

    /// <summary>Maximum number of times that the links are set anew with fewer entries because the estimate was too low.</summary>
    internal int MaximumAttempts { get; init; } = 4;

    /// <summary>Number of words of a title that count toward how much it tells.</summary>
    internal int MaximumTellingWords { get; init; } = 6;
}
