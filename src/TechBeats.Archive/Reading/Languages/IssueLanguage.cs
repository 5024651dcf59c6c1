using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>The language of an issue, from its front matter and path, its text, or the issues around it.</summary>
internal static class IssueLanguage
{
    /// <summary>What the issue says of itself, else what its text tells, else what it is taken for; null when nobody knows.</summary>
    /// <param name="said">BCP 47 tag in its front matter or path; null without. It counts unless the text is written in a script that the language never has.</param>
    /// <param name="assumed">BCP 47 tag for texts that don't tell; null for none.</param>
    /// <param name="sample">The text.</param>
    public static string? Determine(string? said, string? assumed, TextSample sample)
    {
        if (said is not null && !LanguageGuess.Excludes(sample, said))
        {
            return said;
        }

        return LanguageGuess.From(sample) is { } guess ? Refined(guess, assumed)
            : assumed is not null && !LanguageGuess.Excludes(sample, assumed) ? assumed
            : null;
    }

    /// <summary>A language, with what another tag of the same language says besides: <c>en</c> and <c>en-GB</c> are <c>en-GB</c>.</summary>
    public static string Refined(string tag, string? other) =>
        other is not null && !tag.Contains('-', StringComparison.Ordinal) && LanguageTag.Primary(other) == tag ? other : tag;
}
