using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>Font properties. A book uses the generic family, not the named one.</summary>
internal static class FontProperties
{
    private static readonly string[] MonoNames = ["mono", "courier", "consol", "menlo", "code", "terminal", "typewriter"];

    private static readonly string[] SerifNames =
    [
        "times",
        "georgia",
        "garamond",
        "palatino",
        "cambria",
        "roman",
        "book antiqua",
        "baskerville",
        "minion",
        "charter",
        "merriweather",
        "song",
        "mincho",
        "cmr",
        "cmmi",
        "latin modern",
        "stix",
    ];

    /// <summary>The size in CSS pixels, or null if it is invalid.</summary>
    public static double? SizeOf(string value, double outer)
    {
        var size = value.Trim() switch
        {
            "xx-small" => 9,
            "x-small" => 10,
            "small" => 13,
            "medium" => 16,
            "large" => 18,
            "x-large" => 24,
            "xx-large" => 32,
            "smaller" => outer / 1.2,
            "larger" => outer * 1.2,
            var length => SvgLength.Read(length, outer, outer),
        };
        return size is >= 0 ? size : null;
    }

    /// <summary>The generic family of the first known name in a list. The default is sans serif, as in most diagrams.</summary>
    public static TextFamily FamilyOf(string list)
    {
        foreach (var part in list.Split(','))
        {
            var name = part.Trim(' ', '"', '\'', '\t', '\n', '\r').ToLowerInvariant();
            if (Array.Exists(MonoNames, name.Contains))
            {
                return TextFamily.Mono;
            }

            if (
                name.Contains("sans", StringComparison.Ordinal)
                || name is "arial" or "helvetica" or "verdana" or "roboto" or "inter" or "system-ui"
            )
            {
                return TextFamily.Sans;
            }

            if (name.Contains("serif", StringComparison.Ordinal) || Array.Exists(SerifNames, name.Contains))
            {
                return TextFamily.Serif;
            }
        }

        return TextFamily.Sans;
    }

    public static int WeightOf(string value, int outer) => value.Trim() switch
    {
        "normal" => 400,
        "bold" => 700,
        "bolder" => outer < 600 ? 700 : 900,
        "lighter" => outer > 600 ? 400 : 300,
        var number => int.TryParse(number, out var weight) ? Math.Clamp(weight, 1, 1000) : outer,
    };

    /// <summary>
    /// Distance of the alphabetic baseline below a named baseline, in ems of a typical font, or null if the name is unknown.
    /// </summary>
    public static double? DropOf(string value) => value.Trim() switch
    {
        "middle" => 0.25,
        "central" => 0.34,
        "hanging" => 0.72,
        "mathematical" => 0.4,
        "text-before-edge" or "before-edge" or "text-top" or "top" => 0.88,
        "text-after-edge" or "after-edge" or "ideographic" or "text-bottom" or "bottom" => -0.2,
        "auto" or "alphabetic" or "baseline" => 0,
        _ => null,
    };

    /// <summary>The upward shift of <c>baseline-shift</c> in CSS pixels.</summary>
    public static double ShiftOf(string value, double size) => value.Trim() switch
    {
        "super" => 0.35 * size,
        "sub" => -0.2 * size,
        var length => SvgLength.Read(length, size, size) ?? 0,
    };

    /// <summary>
    /// Parses a <c>font</c> shorthand such as <c>italic bold 12px/1.2 Georgia, serif</c>, or returns null if it has no size.
    /// </summary>
    public static (double Size, TextFamily Family, int Weight, bool IsItalic)? Shorthand(string value, double outer)
    {
        var (weight, isItalic) = (400, false);
        var rest = value.Trim();
        while (rest.Length > 0)
        {
            var end = rest.AsSpan().IndexOfAny(' ', '\t', '\n');
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? "" : rest[end..].TrimStart();
            var slash = word.IndexOf('/', StringComparison.Ordinal);
            var isWeight = word is "bold" or "bolder" or "lighter" || (int.TryParse(word, out var number) && number % 100 == 0);
            if (isWeight)
            {
                weight = WeightOf(word, 400);
            }
            else if (word is "italic" or "oblique")
            {
                isItalic = true;
            }
            else if (SizeOf(slash < 0 ? word : word[..slash], outer) is { } size)
            {
                return (size, FamilyOf(rest), weight, isItalic);
            }
        }

        return null;
    }
}
