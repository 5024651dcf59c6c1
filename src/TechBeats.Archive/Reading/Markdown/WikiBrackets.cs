using System.Buffers;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The parts between double brackets, as in Obsidian and wikis: <c>[[Other note|words]]</c>.</summary>
internal static class WikiBrackets
{
    private const int MaximumLength = 1000;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n[]");

    /// <summary>The parts at the beginning of a text and the length with the brackets, or null if no such brackets begin there.</summary>
    /// <param name="rest">The text.</param>
    /// <param name="opening">The opening brackets with the sign before them.</param>
    public static (string[] Parts, int Length)? Read(ReadOnlySpan<char> rest, string opening)
    {
        rest = rest[..Math.Min(rest.Length, MaximumLength)];
        if (!rest.StartsWith(opening))
        {
            return null;
        }

        var length = rest[opening.Length..].IndexOfAny(Breaks);
        return length < 1 || !rest[(opening.Length + length)..].StartsWith("]]")
            ? null
            : (rest.Slice(opening.Length, length).ToString().Split('|', StringSplitOptions.TrimEntries), opening.Length + length + 2);
    }

    /// <summary>A target as an address.</summary>
    public static string ToAddress(string target) => Uri.EscapeDataString(target).Replace("%2F", "/", StringComparison.Ordinal);
}
