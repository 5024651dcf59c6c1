using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads the attributes that mark an <c>img</c> element as a formula.</summary>
internal static partial class FormulaElement
{
    /// <summary>CSS pixels per em and per ex of a page's text.</summary>
    private const double Em = 16, Ex = 8;

    /// <summary>Maximum length of a style attribute to read, in characters.</summary>
    private const int MaximumStyleLength = 1000;

    private static readonly string[] Classes =
    [
        "latex",
        "tex",
        "math",
        "ql-img-inline-formula",
        "ql-img-displayed-formula",
        "mwe-math-fallback-image-inline",
        "mwe-math-fallback-image-display",
        "mathjax",
        "equation",
        "formula",
        "latex-image",
        "mathtex",
    ];

    /// <summary>True if a class of the element is one that only formulas have.</summary>
    public static bool IsFormula(IElement element) => Classes.Any(element.ClassList.Contains);

    /// <summary>Depth below the baseline in CSS pixels, or null if the style does not set it.</summary>
    public static double? DepthOf(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: <= MaximumStyleLength } style
            || VerticalAlign().Match(style) is not { Success: true } match
            || !double.TryParse(
                match.Groups[1].Value,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var amount
            )
        )
        {
            return null;
        }

        var pixels = -amount * match.Groups[2].Value.ToLowerInvariant() switch { "em" => Em, "ex" => Ex, _ => 1 };
        return pixels is > -200 and < 200 ? pixels : null;
    }

    [GeneratedRegex(
        """vertical-align\s*:\s*([+-]?\d{1,4}(?:\.\d{1,6})?)(px|ex|em)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex VerticalAlign();
}
