using System.Buffers;
using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Which face shows each grapheme cluster of a style; what was found once is kept.</summary>
internal sealed class FaceChoice
{
    private const int MostKept = 16_384;
    private const int LongestKept = 32;
    private const int FirstCombining = 0x300;

    private readonly FontLibrary library;
    private readonly TextStyle style;
    private readonly ConcurrentDictionary<string, Face?> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Face?>.AlternateLookup<ReadOnlySpan<char>> keptBySpan;
    private int keptCount;

    public FaceChoice(FontLibrary library, TextStyle style)
    {
        this.library = library;
        this.style = style;
        keptBySpan = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        Own = library.Find(style.Role, style.Weight, style.IsItalic);
        PlainCharacters = SearchValues.Create(
            [.. Enumerable.Range(0, FirstCombining).Select(c => (char)c).Where(c => c != '\r' && Own.Covers([c]))]);
    }

    /// <summary>The style's own face.</summary>
    public Face Own { get; }

    public static StyleKey KeyOf(TextStyle style) =>
        new(style.Role, style.Weight, style.IsItalic, EastAsianForms.LanguageOf(style.Language));

    /// <summary>
    /// Characters that the style's own face shows and that are a cluster each when such a one follows; all of them are Latin
    /// or of no script, and none is an emoji alone.
    /// </summary>
    public SearchValues<char> PlainCharacters { get; }

    /// <summary>The face of the cluster; null when there is none.</summary>
    public Face? Of(ReadOnlySpan<char> cluster)
    {
        if (keptBySpan.TryGetValue(cluster, out var face))
        {
            return face;
        }

        face = library.FaceFor(cluster, style);
        if (cluster.Length <= LongestKept && Volatile.Read(ref keptCount) < MostKept && keptBySpan.TryAdd(cluster, face))
        {
            Interlocked.Increment(ref keptCount);
        }

        return face;
    }

    /// <summary>What decides the faces.</summary>
    public readonly record struct StyleKey(FontRole Role, FontWeight Weight, bool IsItalic, string? EastAsianLanguage);
}
