namespace TechBeats.Tests.Reading;

/// <summary>The longest row of words that two texts have in common, in order, with anything between them.</summary>
internal static class CommonSubsequence
{
    /// <summary>
    /// Its length, from the shortest way to turn one text into the other by leaving out and putting in words
    /// (Myers 1986, figure 2): quick where the texts are much alike; 0 when more than half of all words would have to change.
    /// </summary>
    public static int LengthOf(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] Numbered(IReadOnlyList<string> words)
        {
            var numbered = new int[words.Count];
            for (var index = 0; index < numbered.Length; index++)
            {
                numbers.TryAdd(words[index], numbers.Count);
                numbered[index] = numbers[words[index]];
            }

            return numbered;
        }

        int[] a = Numbered(first), b = Numbered(second);
        var most = a.Length + b.Length;
        var furthest = new int[(2 * most) + 3];
        for (var edits = 0; edits <= most / 2; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var x =
                    diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1])
                        ? furthest[at + 1]
                        : furthest[at - 1] + 1;
                var y = x - diagonal;
                while (x < a.Length && y < b.Length && a[x] == b[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                furthest[at] = x;
                if (x >= a.Length && y >= b.Length)
                {
                    return (most - edits) / 2;
                }
            }
        }

        return 0;
    }
}
