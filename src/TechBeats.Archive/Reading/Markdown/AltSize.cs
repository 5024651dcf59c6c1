using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Styles;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The size after the alternative text in Obsidian's <c>![alt|300](address)</c> and <c>![alt|300x200](address)</c>.</summary>
internal static partial class AltSize
{
    /// <summary>The alternative text without the size, and the size.</summary>
    public static (string Words, AskedSize Size) Split(string words)
    {
        var match = Suffix().Match(words);
        return match.Success
            ? (
                words[..match.Index].TrimEnd(),
                AskedSize.Read(
                    match.Groups["width"].Value,
                    match.Groups["height"].Success ? match.Groups["height"].Value : null,
                    CssDeclarations.Parse("")
                )
            )
            : (words, default);
    }

    [GeneratedRegex("""\|\s*(?<width>[0-9]{1,4}(?:px|%)?)(?:\s*[xX×]\s*(?<height>[0-9]{1,4}))?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
