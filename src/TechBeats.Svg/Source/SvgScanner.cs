using System.Globalization;

namespace TechBeats.Svg.Source;

/// <summary>Reads an attribute's small languages from left to right: numbers, words, the commas and spaces between them (SVG 1.1, 4.2 and 8.3.9).</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>What is larger is cut to this: no page shows it, and sums of it stay finite.</summary>
    private const double Largest = 1e9;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public readonly bool IsAtEnd => at >= text.Length;

    public readonly char Next => at < text.Length ? text[at] : '\0';

    public readonly ReadOnlySpan<char> Rest => text[at..];

    public void Skip() => at++;

    public void SkipSpace()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            at++;
        }
    }

    /// <summary>Spaces with at most one comma among them.</summary>
    public void SkipComma()
    {
        SkipSpace();
        if (Next == ',')
        {
            at++;
            SkipSpace();
        }
    }

    /// <summary>A number as numbers are packed in paths: <c>-.5e3</c>, and <c>1.5.5</c> is two.</summary>
    public bool TryNumber(out double value)
    {
        value = 0;
        var end = at;
        if (end < text.Length && text[end] is '+' or '-')
        {
            end++;
        }

        var digits = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var whole = end - digits;
        if (end < text.Length && text[end] == '.')
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (whole == 0 && end == digits + 1)
            {
                return false;
            }
        }
        else if (whole == 0)
        {
            return false;
        }

        end = AfterExponent(end);
        if (!double.TryParse(text[at..end], NumberStyles.Float, CultureInfo.InvariantCulture, out value) || double.IsNaN(value))
        {
            return false;
        }

        value = Math.Clamp(value, -Largest, Largest);
        at = end;
        return true;
    }

    /// <summary>One of an arc's flags: a single digit, with or without anything after it.</summary>
    public bool TryFlag(out bool value)
    {
        value = Next == '1';
        if (Next is not ('0' or '1'))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Letters, digits and what joins them in names.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or '%'))
        {
            at++;
        }

        return text[start..at];
    }

    /// <summary>Everything up to the character, which is skipped; to the end when it doesn't come.</summary>
    public ReadOnlySpan<char> Until(char end)
    {
        var length = text[at..].IndexOf(end);
        var found = length < 0 ? text[at..] : text.Slice(at, length);
        at = length < 0 ? text.Length : at + length + 1;
        return found;
    }

    // An e that no digits follow is a unit: 1em.
    private readonly int AfterExponent(int end)
    {
        var digits = end;
        if (digits < text.Length && text[digits] is 'e' or 'E')
        {
            digits++;
            if (digits < text.Length && text[digits] is '+' or '-')
            {
                digits++;
            }

            var first = digits;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                digits++;
            }

            return digits > first ? digits : end;
        }

        return end;
    }
}
