using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Stands before the YAML parser, which descends into nested values by recursion and could end the program.</summary>
internal static class YamlGuard
{
    /// <summary>Characters of a line that a header may have.</summary>
    public const int LongestLine = 20_000;

    /// <summary>Characters of a header; those with long descriptions reach 5,000.</summary>
    private const int LongestHeader = 200_000;

    /// <summary>Brackets within brackets.</summary>
    private const int DeepestBrackets = 32;

    /// <summary>Columns by which a line may be indented, which bounds how deep indented values nest.</summary>
    private const int DeepestIndent = 200;

    /// <summary>Markers of nested lists, nested keys and aliases on one line.</summary>
    private const int MostMarkers = 16;

    /// <summary>Anchors and aliases in all.</summary>
    private const int MostAliases = 50;

    /// <summary>The slug of the problem with a header that must not reach the parser; null for any other.</summary>
    public static string? Refuses(string frontMatter)
    {
        if (frontMatter.Length > LongestHeader)
        {
            return ProblemSlugs.TooLarge;
        }

        var brackets = 0;
        var aliases = 0;
        foreach (var line in frontMatter.AsSpan().EnumerateLines())
        {
            var content = line.TrimStart(" \t");
            if (line.Length > LongestLine)
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
                if (brackets > DeepestBrackets)
                {
                    return ProblemSlugs.TooDeep;
                }
            }

            if (
                line.Length - content.Length > DeepestIndent
                || (markers > MostMarkers && content[0] is '-' or '?' or ':')
                || aliases > MostAliases
            )
            {
                return ProblemSlugs.TooDeep;
            }
        }

        return null;
    }
}
