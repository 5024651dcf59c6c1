using System.Text.RegularExpressions;

namespace TechBeats.Sources.Files;

/// <summary>Classifies files by name.</summary>
public static partial class TextFiles
{
    private static readonly HashSet<string> MarkdownEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md",
        ".mdx",
        ".markdown",
        ".mdown",
        ".mkd",
        ".mkdn",
    };

    private static readonly HashSet<string> HtmlEndings = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml" };

    /// <summary>Whether the file may be an issue: Markdown or HTML.</summary>
    public static bool IsText(string path) => MarkdownEndings.Contains(Path.GetExtension(path)) || IsHtml(path);

    public static bool IsHtml(string path) => HtmlEndings.Contains(Path.GetExtension(path));

    /// <summary>
    /// Whether the file is a template for new issues: its name says so and has no date, or has letters in place of a date's digits.
    /// </summary>
    public static bool IsTemplate(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return DayOfLetters().IsMatch(name) || (CalledTemplate().IsMatch(name) && !Day().IsMatch(name));
    }

    [GeneratedRegex(
        """^(?=[^a-z]{0,9}[XYMDTN])[0-9XY]{4}-[0-9XM]{2}-[0-9XDTN]{2}($|[-_.])""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayOfLetters();

    [GeneratedRegex("""(^|[-_. ])template$|^template[-_. ]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CalledTemplate();

    [GeneratedRegex("""(19|20)[0-9]{2}[-_.]?[0-9]{2}""", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
