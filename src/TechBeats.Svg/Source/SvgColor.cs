using System.Globalization;

namespace TechBeats.Svg.Source;

/// <summary>A color in sRGB with opacity 0 to 1.</summary>
internal readonly record struct SvgColor(byte Red, byte Green, byte Blue, double Opacity = 1)
{
    /// <summary>Maximum nesting depth of color functions.</summary>
    private const int MaximumDepth = 4;

    public static SvgColor Black { get; } = new(0, 0, 0);

    /// <summary>
    /// Parses a CSS color: a name, hexadecimal digits, <c>rgb()</c> or <c>hsl()</c>. Null if it is invalid. <c>currentColor</c> is the
    /// given one.
    /// </summary>
    public static SvgColor? Read(ReadOnlySpan<char> text, SvgColor current, int depth = 0)
    {
        text = text.Trim();
        if (text.IsEmpty || depth > MaximumDepth)
        {
            return null;
        }

        if (text[0] == '#')
        {
            return ParseDigits(text[1..]);
        }

        var bracket = text.IndexOf('(');
        if (bracket < 0)
        {
            return ParseName(text.ToString(), current);
        }

        var end = text.LastIndexOf(')');
        var inside = end > bracket ? text[(bracket + 1)..end] : text[(bracket + 1)..];
        return text[..bracket].ToString().ToLowerInvariant() switch
        {
            "rgb" or "rgba" => ParseRgb(inside),
            "hsl" or "hsla" => ParseHsl(inside),
            "light-dark" => Read(First(inside), current, depth + 1),
            "var" => Read(AfterFirst(inside), current, depth + 1),
            _ => null,
        };
    }

    private static SvgColor? ParseName(string name, SvgColor current)
    {
        if (ColorNames.Values.TryGetValue(name, out var value))
        {
            return new SvgColor((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        }

        return name.ToLowerInvariant() switch
        {
            "currentcolor" => current,
            "transparent" => new SvgColor(0, 0, 0, 0),
            "windowtext" or "canvastext" or "buttontext" => Black,
            "window" or "canvas" or "buttonface" => new SvgColor(255, 255, 255),
            _ => null,
        };
    }

    private static SvgColor? ParseDigits(ReadOnlySpan<char> digits)
    {
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return digits.Length switch
        {
            3 => new SvgColor(Twice(value >> 8), Twice(value >> 4), Twice(value)),
            4 => new SvgColor(Twice(value >> 12), Twice(value >> 8), Twice(value >> 4), Twice(value) / 255.0),
            6 => new SvgColor((byte)(value >> 16), (byte)(value >> 8), (byte)value),
            8 => new SvgColor((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value / 255.0),
            _ => null,
        };

        static byte Twice(uint digit) => (byte)((digit & 15) * 17);
    }

    private static SvgColor? ParseRgb(ReadOnlySpan<char> text)
    {
        Span<double> parts = stackalloc double[4];
        var count = Parts(text, parts, 255);
        return count >= 3 ? new SvgColor(Byte(parts[0]), Byte(parts[1]), Byte(parts[2]), count > 3 ? Math.Clamp(parts[3], 0, 1) : 1) : null;
    }

    /// <summary>Hue, saturation and lightness (CSS Color Module Level 4, 7.1).</summary>
    private static SvgColor? ParseHsl(ReadOnlySpan<char> text)
    {
        Span<double> parts = stackalloc double[4];
        var count = Parts(text, parts, 1);
        if (count < 3)
        {
            return null;
        }

        var hue = ((parts[0] % 360) + 360) % 360;
        var (saturation, lightness) = (Fraction(parts[1]), Fraction(parts[2]));
        var reach = saturation * Math.Min(lightness, 1 - lightness);
        return new SvgColor(
            Byte(255 * Channel(0)),
            Byte(255 * Channel(8)),
            Byte(255 * Channel(4)),
            count > 3 ? Math.Clamp(parts[3], 0, 1) : 1
        );

        double Channel(double turn)
        {
            var place = (turn + (hue / 30)) % 12;
            return lightness - (reach * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1)));
        }

        static double Fraction(double value) => Math.Clamp(value > 1 ? value / 100 : value, 0, 1);
    }

    /// <summary>
    /// Parses up to four numbers, separated by commas, spaces or a slash. A percentage refers to <paramref name="whole"/>; that of the
    /// fourth number refers to 1.
    /// </summary>
    private static int Parts(ReadOnlySpan<char> text, Span<double> parts, double whole)
    {
        var scanner = new SvgScanner(text);
        var count = 0;
        while (count < parts.Length)
        {
            scanner.SkipComma();
            if (scanner.Next == '/')
            {
                scanner.Skip();
                scanner.SkipSpace();
            }

            if (!scanner.TryNumber(out var value))
            {
                break;
            }

            parts[count] = scanner.Word() switch
            {
                "%" => value / 100 * (count == 3 ? 1 : whole),
                "turn" => value * 360,
                "rad" => value * 180 / Math.PI,
                _ => value,
            };
            count++;
        }

        return count;
    }

    private static byte Byte(double value) => (byte)Math.Round(Math.Clamp(value, 0, 255));

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> list) => CommaIn(list) is >= 0 and var comma ? list[..comma] : list;

    private static ReadOnlySpan<char> AfterFirst(ReadOnlySpan<char> list) => CommaIn(list) is >= 0 and var comma ? list[(comma + 1)..] : [];

    /// <summary>Index of the first comma outside of parentheses, or -1 if there is none.</summary>
    private static int CommaIn(ReadOnlySpan<char> list)
    {
        var depth = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && list[i] == ',')
            {
                return i;
            }
        }

        return -1;
    }
}
