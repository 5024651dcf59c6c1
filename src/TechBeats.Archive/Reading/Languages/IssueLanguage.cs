using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>Determines the language of an issue from its front matter and path, its text, or the other issues.</summary>
internal static class IssueLanguage
{
    /// <summary>The stated language, else the language detected in the text, else the assumed language, or null if unknown.</summary>
    /// <param name="stated">
    /// BCP 47 tag from front matter or path, or null. It is ignored if the text's script is never used for the language.
    /// </param>
    /// <param name="assumed">BCP 47 tag for texts whose language can't be detected, or null for none.</param>
    /// <param name="sample">The text of the issue.</param>
    public static string? Determine(string? stated, string? assumed, TextSample sample)
    {
        if (stated is not null && !LanguageDetector.Excludes(sample, stated))
        {
            return stated;
        }

        return LanguageDetector.Detect(sample) is { } guess ? Refine(guess, assumed)
            : assumed is not null && !LanguageDetector.Excludes(sample, assumed) ? assumed
            : null;
    }

    /// <summary>Returns the more specific of two tags of the same language: <c>en</c> and <c>en-GB</c> give <c>en-GB</c>.</summary>
    public static string Refine(string tag, string? other) =>
        other is not null && !tag.Contains('-', StringComparison.Ordinal) && LanguageTag.Primary(other) == tag ? other : tag;
}
