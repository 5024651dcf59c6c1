using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Styles;

/// <summary>The declarations of a <c>style</c> attribute or of a rule, by property. Names and values are in lower case.</summary>
internal sealed class CssDeclarations
{
    /// <summary>Maximum length of declarations to read, in characters.</summary>
    private const int MaximumLength = 8000;

    /// <summary>CSS pixels of one em. A page's text has 16.</summary>
    private const double Em = 16;

    private static readonly CssDeclarations None = new([]);

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789");

    private readonly Dictionary<string, string> values;

    private CssDeclarations(Dictionary<string, string> values) => this.values = values;

    /// <summary>The value of a property without <c>!important</c>, or null if it is not declared.</summary>
    public string? this[string property] => values.GetValueOrDefault(property);

    public static CssDeclarations Of(IElement element) => element.GetAttribute("style") is { } style ? Parse(style) : None;

    public static CssDeclarations Parse(string declarations)
    {
        if (declarations.Length > MaximumLength)
        {
            return None;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                values[declaration[..colon].Trim().ToLowerInvariant()] = value.Trim().ToLowerInvariant();
            }
        }

        return new CssDeclarations(values);
    }

    /// <summary>A length in CSS pixels, or null for a missing value, a percentage or a keyword.</summary>
    public double? Pixels(string property) => this[property] is { } value ? ToPixels(value) : null;

    /// <summary>A percentage, also of the window, or null for any other value.</summary>
    public double? Percent(string property) => this[property] is { } value ? ToPercent(value) : null;

    /// <summary>A length in CSS pixels (CSS Values 4, 6). A number without a unit counts as pixels.</summary>
    public static double? ToPixels(string value)
    {
        (var number, var unit) = Split(value);
        return number is not { } amount ? null : unit switch
        {
            "" or "px" => amount,
            "pt" => amount * 4 / 3,
            "pc" => amount * 16,
            "in" => amount * 96,
            "cm" => amount * 96 / 2.54,
            "mm" => amount * 96 / 25.4,
            "em" or "rem" => amount * Em,
            "ex" or "ch" => amount * Em / 2,
            _ => null,
        };
    }

    public static double? ToPercent(string value) => Split(value) is ({ } amount, "%" or "vw") ? amount : null;

    private static (double? Number, string Unit) Split(string value)
    {
        var text = value.AsSpan().Trim();
        var end = text.IndexOfAnyExcept(NumberCharacters);
        var digits = end < 0 ? text : text[..end];
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? (number, end < 0 ? "" : text[end..].Trim().ToString().ToLowerInvariant())
            : (null, "");
    }
}
