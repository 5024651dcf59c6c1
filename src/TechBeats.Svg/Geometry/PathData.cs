using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Geometry;

/// <summary>Parses the <c>d</c> attribute (SVG 1.1, 8.3). The path up to an error is drawn, as the specification requires.</summary>
internal static class PathData
{
    public static IReadOnlyList<PathStep> Read(string data, DrawingBudget budget)
    {
        var path = new PathBuilder(budget);
        var scanner = new SvgScanner(data);
        var command = '\0';
        var (controlX, controlY) = (0.0, 0.0);
        var last = '\0';
        while (true)
        {
            scanner.SkipComma();
            if (scanner.IsAtEnd)
            {
                break;
            }

            if (char.IsAsciiLetter(scanner.Next))
            {
                command = scanner.Next;
                scanner.Skip();
            }
            else
            {
                // More numbers repeat the command; after a move they are lines.
                command = command switch { 'M' => 'L', 'm' => 'l', 'Z' or 'z' => '\0', _ => command };
            }

            if (path.Steps.Count == 0 && command is not ('M' or 'm'))
            {
                break;
            }

            if (!TryStep(ref scanner, path, command, last, ref controlX, ref controlY))
            {
                break;
            }

            last = char.ToUpperInvariant(command);
        }

        return path.Steps;
    }

    private static bool TryStep(ref SvgScanner scanner, PathBuilder path, char command, char last, ref double controlX, ref double controlY)
    {
        var (x0, y0) = char.IsAsciiLetterLower(command) ? (path.X, path.Y) : (0, 0);
        Span<double> n = stackalloc double[7];
        switch (char.ToUpperInvariant(command))
        {
            case 'Z':
                path.Close();
                return true;
            case 'M' when TryNumbers(ref scanner, n[..2]):
                path.Move(x0 + n[0], y0 + n[1]);
                return true;
            case 'L' when TryNumbers(ref scanner, n[..2]):
                path.Line(x0 + n[0], y0 + n[1]);
                return true;
            case 'H' when TryNumbers(ref scanner, n[..1]):
                path.Line(x0 + n[0], path.Y);
                return true;
            case 'V' when TryNumbers(ref scanner, n[..1]):
                path.Line(path.X, y0 + n[0]);
                return true;
            case 'C' when TryNumbers(ref scanner, n[..6]):
                (controlX, controlY) = (x0 + n[2], y0 + n[3]);
                path.Curve(x0 + n[0], y0 + n[1], controlX, controlY, x0 + n[4], y0 + n[5]);
                return true;
            case 'S' when TryNumbers(ref scanner, n[..4]):
                var (sx, sy) = last is 'C' or 'S' ? ((2 * path.X) - controlX, (2 * path.Y) - controlY) : (path.X, path.Y);
                (controlX, controlY) = (x0 + n[0], y0 + n[1]);
                path.Curve(sx, sy, controlX, controlY, x0 + n[2], y0 + n[3]);
                return true;
            case 'Q' when TryNumbers(ref scanner, n[..4]):
                (controlX, controlY) = (x0 + n[0], y0 + n[1]);
                path.Quadratic(controlX, controlY, x0 + n[2], y0 + n[3]);
                return true;
            case 'T' when TryNumbers(ref scanner, n[..2]):
                (controlX, controlY) = last is 'Q' or 'T' ? ((2 * path.X) - controlX, (2 * path.Y) - controlY) : (path.X, path.Y);
                path.Quadratic(controlX, controlY, x0 + n[0], y0 + n[1]);
                return true;
            case 'A' when TryArc(ref scanner, n, out var isLarge, out var isClockwise):
                path.Arc(n[0], n[1], n[2], isLarge, isClockwise, x0 + n[3], y0 + n[4]);
                return true;
            default:
                return false;
        }
    }

    private static bool TryArc(ref SvgScanner scanner, scoped Span<double> numbers, out bool isLarge, out bool isClockwise)
    {
        isClockwise = false;
        if (!TryNumbers(ref scanner, numbers[..3]))
        {
            isLarge = false;
            return false;
        }

        scanner.SkipComma();
        if (!scanner.TryFlag(out isLarge))
        {
            return false;
        }

        scanner.SkipComma();
        return scanner.TryFlag(out isClockwise) && TryNumbers(ref scanner, numbers[3..5]);
    }

    private static bool TryNumbers(ref SvgScanner scanner, scoped Span<double> numbers)
    {
        foreach (ref var number in numbers)
        {
            scanner.SkipComma();
            if (!scanner.TryNumber(out number))
            {
                return false;
            }
        }

        return true;
    }
}
