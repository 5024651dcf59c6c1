using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>Parses <c>transform</c> attributes (SVG 1.1, 7.6), including CSS units.</summary>
internal static class TransformList
{
    /// <summary>The combined map, or the identity if nothing can be parsed.</summary>
    public static Transform Read(string? list)
    {
        var result = Transform.Identity;
        if (string.IsNullOrWhiteSpace(list) || list.Trim() == "none")
        {
            return result;
        }

        var scanner = new SvgScanner(list);
        Span<double> numbers = stackalloc double[6];
        while (true)
        {
            scanner.SkipComma();
            var name = scanner.Word().ToString();
            scanner.SkipSpace();
            if (name.Length == 0 || scanner.Next != '(')
            {
                return result;
            }

            scanner.Skip();
            var count = ReadNumbers(scanner.Until(')'), numbers);
            if (Create(name, numbers[..count]) is not { } step)
            {
                return result;
            }

            // The first transform of the list is applied last.
            result = step.Then(result);
        }
    }

    private static int ReadNumbers(ReadOnlySpan<char> text, Span<double> numbers)
    {
        var scanner = new SvgScanner(text);
        var count = 0;
        while (count < numbers.Length)
        {
            scanner.SkipComma();
            if (!scanner.TryNumber(out var value))
            {
                break;
            }

            numbers[count++] = scanner.Word() switch
            {
                "rad" => value * 180 / Math.PI,
                "turn" => value * 360,
                "grad" => value * 0.9,
                "%" => value / 100,
                _ => value,
            };
        }

        return count;
    }

    private static Transform? Create(string name, ReadOnlySpan<double> n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Transform(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) or ("translateX", 1) => new Transform(1, 0, 0, 1, n[0], 0),
        ("translate", 2) => new Transform(1, 0, 0, 1, n[0], n[1]),
        ("translateY", 1) => new Transform(1, 0, 0, 1, 0, n[0]),
        ("scale", 1) => new Transform(n[0], 0, 0, n[0], 0, 0),
        ("scale", 2) => new Transform(n[0], 0, 0, n[1], 0, 0),
        ("scaleX", 1) => new Transform(n[0], 0, 0, 1, 0, 0),
        ("scaleY", 1) => new Transform(1, 0, 0, n[0], 0, 0),
        ("rotate", 1) => Rotation(n[0]),
        ("rotate", 3) => new Transform(1, 0, 0, 1, -n[1], -n[2]).Then(Rotation(n[0])).Then(new Transform(1, 0, 0, 1, n[1], n[2])),
        ("skewX", 1) => new Transform(1, 0, Math.Tan(n[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new Transform(1, Math.Tan(n[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };

    private static Transform Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees % 360 * Math.PI / 180);
        return new Transform(cos, sin, -sin, cos, 0, 0);
    }
}
