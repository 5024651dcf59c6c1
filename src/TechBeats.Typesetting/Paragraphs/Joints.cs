namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Finds the joints where addresses and code break without a hyphen. Lines break after <c>/ ? &amp; = _ : , # ( @</c> and before <c>- . ~
/// %</c>, so that no mark at the end of a line looks like a hyphen or a full stop. The humps of <c>camelCase</c> are a last resort.
/// </summary>
internal static class Joints
{
    /// <summary>Minimum number of characters on either side of a break.</summary>
    private const int MinimumCharacters = 3;

    /// <summary>True if the token, text without spaces, is a web address, a path of one, or an e-mail address.</summary>
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

        // Covers example.com/path and name@example.com: a period between letters, before a slash or after an at sign.
        var dot = token.IndexOf('.');
        var slash = token.IndexOf('/');
        var at = token.IndexOf('@');
        return dot > 0 && dot + 1 < token.Length && char.IsAsciiLetterOrDigit(token[dot - 1]) && char.IsAsciiLetterOrDigit(token[dot + 1])
            && ((slash > dot && slash + 1 < token.Length) || (at > 0 && token[at..].Contains('.')));
    }

    /// <summary>Returns the kind of opportunity between two characters of the token, or null if there is none.</summary>
    public static BreakOpportunityKind? Between(ReadOnlySpan<char> token, int index)
    {
        if (index < MinimumCharacters || index > token.Length - MinimumCharacters)
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
