using System.Text;
using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Repairs;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads the text of preformatted elements and the programming language that their classes name.</summary>
internal static class Preformatted
{
    public static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return EscapedSigns.Remove(ControlCharacters.Clean(text.ToString())).Trim('\n');
    }

    /// <summary>
    /// The language as syntax highlighters name it, or null if there is none. It is in a class of the element, of the <c>code</c> inside it
    /// or of an element around it.
    /// </summary>
    public static string? LanguageOf(IElement element)
    {
        IElement?[] candidates = [element.QuerySelector("code"), element, element.ParentElement, element.ParentElement?.ParentElement];
        return candidates.SelectMany(candidate => candidate?.ClassList ?? Enumerable.Empty<string>())
            .Select(Language)
            .FirstOrDefault(language => language is not null);
    }

    private static string? Language(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["language-", "lang-", "highlight-source-", "highlight-text-", "sourceCode-"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.Length > prefix.Length)
            {
                var language = name[prefix.Length..];
                return language is "plaintext" or "none" or "text" ? null : language;
            }
        }

        return null;
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText plain)
            {
                text.Append(plain.Data);
            }
            else if (child is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
            else if (child is IElement element && !HtmlNames.Skipped.Contains(element.LocalName))
            {
                Append(element, text);
            }
        }
    }
}
