namespace TechBeats.Sources.Files;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> stay within one name, <c>**</c> crosses folders.
/// A pattern without a slash is matched against file names, one with a slash against whole paths; case counts for nothing.
/// </summary>
public sealed class PathPattern
{
    private readonly string pattern;
    private readonly bool isForNames;

    /// <param name="pattern">The pattern as a person wrote it.</param>
    public PathPattern(string pattern)
    {
        var trimmed = pattern.Replace('\\', '/').TrimStart('/');
        trimmed = trimmed.StartsWith("./", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
        this.pattern = trimmed.EndsWith('/') ? trimmed + "**" : trimmed;
        isForNames = !this.pattern.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>Whether the pattern covers the path.</summary>
    public bool Matches(string path) => Matches(isForNames ? path[(path.LastIndexOf('/') + 1)..] : path, pattern);

    /// <summary>Walks text and pattern together, going back to the last star that can take more: linear in their product at worst.</summary>
    private static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        int at = 0, pat = 0;
        (int Text, int Pattern) narrow = (-1, -1), wide = (-1, -1);
        while (at < text.Length)
        {
            if (pat < pattern.Length && pattern[pat] == '*')
            {
                if (pat + 1 < pattern.Length && pattern[pat + 1] == '*')
                {
                    // "**/" also stands for no folder at all.
                    pat += pat + 2 < pattern.Length && pattern[pat + 2] == '/' ? 3 : 2;
                    wide = (at, pat);
                    narrow = (-1, -1);
                }
                else
                {
                    narrow = (at, ++pat);
                }
            }
            else if (pat < pattern.Length && (pattern[pat] == '?' ? text[at] != '/' : char.ToUpperInvariant(pattern[pat]) == char.ToUpperInvariant(text[at])))
            {
                at++;
                pat++;
            }
            else if (narrow.Text >= 0 && text[narrow.Text] != '/')
            {
                narrow.Text++;
                (at, pat) = narrow;
            }
            else if (wide.Text >= 0)
            {
                wide.Text++;
                (at, pat) = wide;
                narrow = (-1, -1);
            }
            else
            {
                return false;
            }
        }

        return pattern[pat..].Trim('*').IsEmpty;
    }
}
