namespace TechBeats.Sources.Files;

/// <summary>
/// A glob pattern. <c>*</c> and <c>?</c> match within one name, <c>**</c> matches across folders. A pattern without a slash matches file
/// names, one with a slash whole paths. Case is ignored.
/// </summary>
internal sealed class PathPattern
{
    private readonly string pattern;
    private readonly bool isForNames;

    /// <param name="pattern">The pattern as the user wrote it.</param>
    public PathPattern(string pattern)
    {
        var trimmed = pattern.Replace('\\', '/').TrimStart('/');
        trimmed = trimmed.StartsWith("./", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
        this.pattern = trimmed.EndsWith('/') ? trimmed + "**" : trimmed;
        isForNames = !this.pattern.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>Whether the pattern matches the path.</summary>
    public bool Matches(string path) => Matches(isForNames ? path.AsSpan(path.LastIndexOf('/') + 1) : path, pattern);

    /// <summary>Tracks all reachable positions in the pattern, so the time is proportional to text times pattern.</summary>
    private static bool Matches(ReadOnlySpan<char> text, string pattern)
    {
        var (reached, next) = (new bool[pattern.Length + 1], new bool[pattern.Length + 1]);
        reached[0] = true;
        foreach (var letter in text)
        {
            Array.Clear(next);
            for (var place = 0; place < pattern.Length; place++)
            {
                if (!reached[place])
                {
                    continue;
                }

                if (pattern[place] == '*')
                {
                    var isWide = place + 1 < pattern.Length && pattern[place + 1] == '*';
                    reached[EndOfStar(pattern, place, isWide)] = true;
                    next[place] |= isWide || letter != '/';
                }
                else
                {
                    next[place + 1] |=
                        pattern[place] == '?' ? letter != '/' : char.ToUpperInvariant(pattern[place]) == char.ToUpperInvariant(letter);
                }
            }

            (reached, next) = (next, reached);
        }

        return Enumerable.Range(0, reached.Length).Any(place => reached[place] && pattern.AsSpan(place).Trim('*').IsEmpty);
    }

    /// <summary>The index after a star. "**/" also matches no folder.</summary>
    private static int EndOfStar(string pattern, int place, bool isWide) =>
        !isWide ? place + 1
        : place + 2 < pattern.Length && pattern[place + 2] == '/' ? place + 3
        : place + 2;
}
