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

    /// <summary>The script of a tag: its own (<c>zh-Hant</c>), else that of its region (<c>zh-TW</c>), else the usual, or null.</summary>
    public static string? Script(string tag)
    {
        var parts = tag.Split('-', '_');
        return Array.Find(parts[1..], part => part.Length == 4)?.ToLowerInvariant()
            ?? (
                Primary(tag) switch
                {
                    "zh" => parts[1..].Any(part => part.ToUpperInvariant() is "TW" or "HK" or "MO") ? "hant" : "hans",
                    "sr" => "cyrl",
                    _ => null,
                }
            );
    }

    /// <summary>How well a tag fits a wanted one: 0 for another language; more for the same script, and most for the same tag.</summary>
    public static int Match(string? tag, string? wanted)
    {
        if (tag is null || wanted is null || Primary(tag) != Primary(wanted))
        {
            return 0;
        }

        return string.Equals(tag.Replace('_', '-'), wanted.Replace('_', '-'), StringComparison.OrdinalIgnoreCase) ? 5
            : Script(tag) != Script(wanted) ? 1
            : tag.Contains('-', StringComparison.Ordinal) && wanted.Contains('-', StringComparison.Ordinal) ? 3
            : 4;
    }

    /// <summary>The language subtag in lower case, without script and region.</summary>
    public static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();
}
