using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Repairs;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads the text of preformatted elements and the programming language that their classes name.</summary>
internal static class Preformatted
{
    public static string TextOf(IElement element)
    {
        var lines = new CodeText();
        lines.Add(element);
        return EscapedSigns.Remove(ControlCharacters.Clean(lines.ToString())).Trim('\n');
    }

    /// <summary>
    /// The language as syntax highlighters name it, or null if there is none. It is in a class of the element, of the <c>code</c> inside it
    /// or of an element around it.
    /// </summary>
    public static string? LanguageOf(IElement element)
    {
        var around = element.ParentElement;
        IElement?[] candidates = [element.QuerySelector("code[class]"), element, around, around?.ParentElement];
        return candidates.SelectMany(candidate => candidate?.ClassList ?? Enumerable.Empty<string>())
            .Select(Language)
            .Concat(candidates.Select(candidate => Plain(candidate?.GetAttribute("data-lang") ?? candidate?.GetAttribute("data-language"))))
            .Append(HexoLanguage(element))
            .FirstOrDefault(language => language is not null);
    }

    private static string? Language(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["language-", "lang-", "highlight-source-", "highlight-text-", "sourceCode-"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.Length > prefix.Length)
            {
                return Plain(name[prefix.Length..]);
            }
        }

        return null;
    }

    /// <summary>The language of Hexo's <c>figure class="highlight js"</c>.</summary>
    private static string? HexoLanguage(IElement element) =>
        element.Closest("figure.highlight") is { ClassList: { Length: 2 } classes }
            ? Plain(classes.First(name => name != "highlight"))
            : null;

    private static string? Plain(string? language) =>
        language is null or "" or "plaintext" or "none" or "text" or "plain" or "hljs" ? null : language;
}
