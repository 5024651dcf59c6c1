using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Protects the YAML parser, which reads nested values recursively and could overflow the stack.</summary>
internal static class YamlGuard
{
    /// <summary>Maximum length of a line, in characters.</summary>
    public const int MaximumLineLength = 20_000;

    /// <summary>Maximum length of a text, in characters. Headers with long descriptions reach 5,000.</summary>
    private const int MaximumLength = 200_000;

    /// <summary>Maximum nesting of brackets.</summary>
    private const int MaximumBracketDepth = 32;

    /// <summary>Maximum indentation of a line, in columns. It bounds the nesting of indented values.</summary>
    private const int MaximumIndent = 200;

    /// <summary>Maximum number of markers of nested lists and keys on one line.</summary>
    private const int MaximumMarkersOnLine = 16;

    /// <summary>Maximum number of anchors and aliases of a text.</summary>
    private const int MaximumAliases = 50;

    /// <summary>The slug of the problem of a text that exceeds a limit, or null if the text is safe to parse.</summary>
    public static string? FindViolation(string frontMatter)
    {
        if (frontMatter.Length > MaximumLength)
        {
            return ProblemSlugs.TooLarge;
        }

        var brackets = 0;
        var aliases = 0;
        foreach (var line in frontMatter.AsSpan().EnumerateLines())
        {
            var content = line.TrimStart(" \t");
            if (line.Length > MaximumLineLength)
            {
                return ProblemSlugs.TooLarge;
            }

            var markers = 0;
            for (var index = 0; index < content.Length; index++)
            {
                var character = content[index];
                brackets = character is '[' or '{' ? brackets + 1 : character is ']' or '}' && brackets > 0 ? brackets - 1 : brackets;
                var begins = index == 0 || content[index - 1] is ' ' or '\t' or '[' or '{' or ',';
                aliases += begins && character is '&' or '*' ? 1 : 0;
                markers +=
                    begins && character is '-' or '?' or ':' && index + 1 < content.Length && content[index + 1] is ' ' or '\t' ? 1 : 0;
                if (brackets > MaximumBracketDepth)
                {
                    return ProblemSlugs.TooDeep;
                }
            }

            if (
                line.Length - content.Length > MaximumIndent
                || (markers > MaximumMarkersOnLine && content[0] is '-' or '?' or ':')
                || aliases > MaximumAliases
            )
            {
                return ProblemSlugs.TooDeep;
            }
        }

        return null;
    }
}
