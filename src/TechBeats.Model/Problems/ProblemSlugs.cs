namespace TechBeats.Model;

/// <summary>The stable names of all kinds of <see cref="Problem"/>. Names may be added but are never renamed.</summary>
public static class ProblemSlugs
{
    public const string MojibakeRepaired = "mojibake-repaired";
    public const string JoinerRestored = "joiner-restored";
    public const string UndecodableText = "undecodable-text";
    public const string ControlCharacters = "control-characters";
    public const string BadFrontMatter = "bad-front-matter";
    public const string MissingDate = "missing-date";
    public const string BadDate = "bad-date";
    public const string DuplicateSummary = "duplicate-summary";
    public const string DuplicateTitle = "duplicate-title";
    public const string EmptyLink = "empty-link";
    public const string BrokenLink = "broken-link";
    public const string MissingFont = "missing-font";
    public const string MissingGlyph = "missing-glyph";
    public const string FigureExpired = "figure-expired";
    public const string FigureNotFound = "figure-not-found";
    public const string FigureRefused = "figure-refused";
    public const string FigureTimeout = "figure-timeout";
    public const string FigureTooLarge = "figure-too-large";
    public const string FigureNotAPicture = "figure-not-a-picture";
    public const string FigureDamaged = "figure-damaged";
    public const string FigureUndecodable = "figure-undecodable";
    public const string FigureOffline = "figure-offline";
    public const string FigureUnreachable = "figure-unreachable";
    public const string FigureProfile = "figure-profile";
    public const string FigureByName = "figure-by-name";
    public const string FigureCopyAlone = "figure-copy-alone";
    public const string FigureIndexDamaged = "figure-index-damaged";
    public const string UselessAlt = "useless-alt";
    public const string UnsupportedMarkup = "unsupported-markup";
    public const string UnreadMarkup = "unread-markup";
    public const string OverescapedCode = "overescaped-code";
    public const string UnclosedFence = "unclosed-fence";
    public const string TooDeep = "too-deep";
    public const string TooLarge = "too-large";
    public const string UnreadableFile = "unreadable-file";
    public const string SkippedDraft = "skipped-draft";
    public const string SkippedNotAPost = "skipped-not-a-post";
    public const string HeadingLevelMended = "heading-level-mended";
    public const string HiddenText = "hidden-text";
    public const string BadFeed = "bad-feed";
    public const string SkippedDuplicate = "skipped-duplicate";
    public const string SkippedTranslation = "skipped-translation";
    public const string RepeatedText = "repeated-text";
    public const string BadFont = "bad-font";
    public const string BadSettings = "bad-settings";
    public const string UnknownSetting = "unknown-setting";
    public const string DuplicateSetting = "duplicate-setting";
    public const string WrongSetting = "wrong-setting";
    public const string UnmatchedSetting = "unmatched-setting";
}
