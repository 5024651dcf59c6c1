namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Where addresses and code may be divided without a hyphen: after <c>/ ? &amp; = _ : , # ( @</c> and before
/// <c>- . ~ %</c>, so that no mark at a line's end could be taken for a hyphen or a full stop; and between the
/// humps of <c>camelCase</c> as a last resort.
/// </summary>
internal static class Joints
{
    /// <summary>Fewer characters than these are never left alone on a line.</summary>
    private const int Least = 3;

    /// <summary>True when the token (text without spaces) is a web address, a path of one, or an e-mail address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> token)
    {
        if (token.Length < 8)
        {
            return false;
        }

        if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // example.com/path, name@example.com: a period with letters around it before a slash, or after an at sign.
        var dot = token.IndexOf('.');
        var slash = token.IndexOf('/');
        var at = token.IndexOf('@');
        return dot > 0 && dot + 1 < token.Length && char.IsAsciiLetterOrDigit(token[dot - 1]) && char.IsAsciiLetterOrDigit(token[dot + 1])
            && ((slash > dot && slash + 1 < token.Length) || (at > 0 && token[at..].Contains('.')));
    }

    /// <summary>What kind of place it is between two characters of the token; null when it is none.</summary>
    public static BreakOpportunityKind? Between(ReadOnlySpan<char> token, int index)
    {
        if (index < Least || index > token.Length - Least)
        {
            return null;
        }

        var (before, after) = (token[index - 1], token[index]);
        var isJoint = before switch
        {
            '/' => after != '/',
            '?' or '&' or '=' or '_' or ':' or ',' or '#' or '(' or '@' or ';' or '|' or '+' => char.IsLetterOrDigit(after),
            _ => after is '-' or '.' or '~' or '%' && char.IsLetterOrDigit(before),
        };
        if (isJoint)
        {
            return BreakOpportunityKind.Joint;
        }

        var isHump = (char.IsLower(before) && char.IsUpper(after)) || (char.IsDigit(before) && char.IsLetter(after));
        return isHump ? BreakOpportunityKind.Hump : null;
    }
}
