using System.Collections.Frozen;
using AngleSharp.Dom;
using TechBeats.Archive.Reading.Styles;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// The markup of highlighters around code: Rouge, Pygments, Chroma, Hexo, highlight.js, Prism, SyntaxHighlighter, Crayon, gists of GitHub.
/// </summary>
internal static class CodeMarkup
{
    /// <summary>Classes of line numbers.</summary>
    private static readonly FrozenSet<string> Numbers = HtmlNames.Set(
        "rouge-gutter gutter linenos linenodiv lineno lnt ln lnno blob-num crayon-nums crayon-num hljs-ln-numbers hljs-ln-n "
            + "line-numbers-rows line-number line-num linenumber linenumbers line-no lineNumber line_numbers code-line-number "
            + "react-code-line-number react-syntax-highlighter-line-number codeLineNumber number-line js-line-number"
    );

    /// <summary>Classes that are too common to mean line numbers without digits alone.</summary>
    private static readonly FrozenSet<string> Ambiguous = HtmlNames.Set("ln lnno gutter line-number");

    /// <summary>Classes of tools beside the code.</summary>
    private static readonly FrozenSet<string> Tools = HtmlNames.Set(
        "toolbar copy copy-button copy-btn btn-clipboard clipboard-button copy-code-button crayon-plain-wrap crayon-toolbar hide-text "
            + "code-copy zeroclipboard-container"
    );

    /// <summary>Selectors of code outside <c>pre</c> elements.</summary>
    private const string Containers =
        ".syntaxhighlighter, .dp-highlighter, ol.EnlighterJS, .enlighter-code, ol.linenums, table.rouge-table, table.highlighttable, "
        + "table.codehilitetable, table.lntable, table.crayon-table, table.hljs-ln, table.js-file-line-container, .highlight table, "
        + ".gist table, .crayon-syntax table, .highlight-wrapper table";

    /// <summary>Turns code that highlighters keep in tables and lists into <c>pre</c> elements.</summary>
    public static void MakePreformatted(IElement root)
    {
        var numbered = root.QuerySelectorAll("table").Where(IsNumbered);
        foreach (var container in root.QuerySelectorAll(Containers).Concat(numbered).Distinct().ToArray())
        {
            if (container.Closest("pre") is not null || container.ParentElement is null || !IsCode(container))
            {
                continue;
            }

            var code = container.Owner!.CreateElement("pre");
            code.ClassName = container.ClassName ?? container.QuerySelector("code[class]")?.ClassName;
            while (container.FirstChild is { } child)
            {
                code.AppendChild(child);
            }

            container.Replace(code);
        }
    }

    /// <summary>True for the numbers of lines.</summary>
    public static bool IsLineNumber(IElement element)
    {
        if (element is { LocalName: "td" } && element.ClassList.Contains("number") && IsDigits(element.TextContent))
        {
            return true;
        }

        if (!element.ClassList.Any(Numbers.Contains))
        {
            return CssDeclarations.Of(element) is var style
                && (style["user-select"] ?? style["-webkit-user-select"] ?? style["-ms-user-select"]) == "none"
                && IsDigits(element.TextContent);
        }

        return !element.ClassList.Any(Ambiguous.Contains) || IsDigits(element.TextContent);
    }

    /// <summary>True for buttons and other content beside code.</summary>
    public static bool IsNoCode(IElement element) =>
        element.LocalName is "button" or "textarea" or "label" or "figcaption"
        || HtmlNames.Skipped.Contains(element.LocalName)
        || element.ClassList.Any(Tools.Contains);

    private static bool IsCode(IElement container) =>
        container.LocalName != "table"
        || container.QuerySelector("pre, code, .line, .crayon-line, .hljs-ln-line, .blob-code, .js-file-line") is not null;

    /// <summary>True for a table of one row whose first cell counts the lines of the code in the second.</summary>
    private static bool IsNumbered(IElement table) =>
        table.QuerySelectorAll("tr").Take(2).ToArray() is [{ Children: { Length: 2 } cells }]
        && cells[1].QuerySelector("pre") is not null
        && cells[0].TextContent.Trim() is ['1', ..] numbers
        && IsDigits(numbers);

    private static bool IsDigits(string text) => text.All(character => char.IsAsciiDigit(character) || char.IsWhiteSpace(character));
}
