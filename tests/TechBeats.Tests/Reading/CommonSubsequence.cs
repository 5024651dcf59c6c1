namespace TechBeats.Tests.Reading;

/// <summary>The longest row of words that two texts have in common, in order, with anything between them.</summary>
internal static class CommonSubsequence
{
    /// <summary>Its length (Hirschberg 1975: two rows of the table are enough).</summary>
    public static int LengthOf(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        int[] above = new int[second.Count + 1], here = new int[second.Count + 1];
        foreach (var word in first)
        {
            for (var j = 1; j <= second.Count; j++)
            {
                here[j] = word == second[j - 1] ? above[j - 1] + 1 : Math.Max(above[j], here[j - 1]);
            }

            (above, here) = (here, above);
        }

        return above[^1];
    }
}
