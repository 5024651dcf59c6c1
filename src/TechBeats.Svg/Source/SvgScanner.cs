using System.Globalization;

namespace TechBeats.Svg.Source;

/// <summary>Scans attribute values: numbers, words, commas and spaces (SVG 1.1, 4.2 and 8.3.9).</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>Maximum absolute value of a number. Larger numbers are clamped, so that sums stay finite.</summary>
    private const double MaximumValue = 1e9;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public readonly bool IsAtEnd => at >= text.Length;

    public readonly char Next => at < text.Length ? text[at] : '\0';

    public void Skip() => at++;

    public void SkipSpace()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            at++;
        }
    }

    /// <summary>Skips spaces and at most one comma.</summary>
    public void SkipComma()
    {
        SkipSpace();
        if (Next == ',')
        {
            at++;
            SkipSpace();
        }
    }

    /// <summary>Scans a number in path syntax: <c>-.5e3</c>; <c>1.5.5</c> is two numbers.</summary>
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

        value = Math.Clamp(value, -MaximumValue, MaximumValue);
        at = end;
        return true;
    }

    /// <summary>Scans a flag of an arc: a single digit, which needs no separator.</summary>
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

    /// <summary>Scans letters, digits and characters of names.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or '%'))
        {
            at++;
        }

        return text[start..at];
    }

    /// <summary>The text up to a character, which is skipped, or up to the end.</summary>
    public ReadOnlySpan<char> Until(char end)
    {
        var length = text[at..].IndexOf(end);
        var found = length < 0 ? text[at..] : text.Slice(at, length);
        at = length < 0 ? text.Length : at + length + 1;
        return found;
    }

    // An e without following digits belongs to a unit: 1em.
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
