using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Which face shows each grapheme cluster of a style; what was found once is kept.</summary>
internal sealed class FaceChoice
{
    private const int MostKept = 16_384;
    private const int LongestKept = 32;

    private readonly FontLibrary library;
    private readonly TextStyle style;
    private readonly bool[] ownHas = new bool[FirstCombining];
    private readonly ConcurrentDictionary<string, Face?> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Face?>.AlternateLookup<ReadOnlySpan<char>> keptBySpan;
    private int keptCount;

    public FaceChoice(FontLibrary library, TextStyle style)
    {
        this.library = library;
        this.style = style;
        keptBySpan = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        Own = library.Find(style.Role, style.Weight, style.IsItalic);
        for (var c = 0; c < FirstCombining; c++)
        {
            ownHas[c] = Own.Covers([(char)c]);
        }
    }

    /// <summary>Characters below are a cluster each when the next is below too (but CR with LF), and none is an emoji alone.</summary>
    public const int FirstCombining = 0x300;

    /// <summary>The style's own face.</summary>
    public Face Own { get; }

    public static StyleKey KeyOf(TextStyle style) => new(style.Role, style.Weight, style.IsItalic);

    /// <summary>Whether the style's own face shows the character, one below <see cref="FirstCombining"/>.</summary>
    public bool OwnHas(char character) => ownHas[character];

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
    public readonly record struct StyleKey(FontRole Role, FontWeight Weight, bool IsItalic);
}
