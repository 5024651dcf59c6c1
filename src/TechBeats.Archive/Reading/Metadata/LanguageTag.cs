namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Language tags of BCP 47 (RFC 5646, 2.1), as far as front matter uses them: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>.
/// </summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3
            && parts.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            && parts[0].All(char.IsAsciiLetter);
    }

    /// <summary>The language subtag in lower case, without script and region.</summary>
    public static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();
}
