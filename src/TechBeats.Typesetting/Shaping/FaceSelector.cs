using System.Buffers;
using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Selects the face of each grapheme cluster in a style, and caches the result.</summary>
internal sealed class FaceSelector
{
    private const int MaximumCachedClusters = 16_384;

    /// <summary>In UTF-16 code units.</summary>
    private const int MaximumCachedClusterLength = 32;
    private const int FirstCombiningMark = 0x300;

    private readonly FontLibrary library;
    private readonly TextStyle style;
    private readonly ConcurrentDictionary<string, Face?> cache = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Face?>.AlternateLookup<ReadOnlySpan<char>> cacheBySpan;
    private int cachedCount;

    public FaceSelector(FontLibrary library, TextStyle style)
    {
        this.library = library;
        this.style = style;
        cacheBySpan = cache.GetAlternateLookup<ReadOnlySpan<char>>();
        Own = library.Find(style.Role, style.Weight, style.IsItalic);
        PlainCharacters = SearchValues.Create(
            [.. Enumerable.Range(0, FirstCombiningMark).Select(c => (char)c).Where(c => c != '\r' && Own.Covers([c]))]);
    }

    /// <summary>The style's own face.</summary>
    public Face Own { get; }

    public static StyleKey CreateKey(TextStyle style) =>
        new(style.Role, style.Weight, style.IsItalic, EastAsianForms.LanguageOf(style.Language));

    /// <summary>
    /// Characters that the style's own face has. Each is a whole cluster if another one follows. All are Latin or belong to no script, and
    /// none is an emoji alone.
    /// </summary>
    public SearchValues<char> PlainCharacters { get; }

    /// <summary>Returns the face of the cluster, or null if no face has it.</summary>
    public Face? Select(ReadOnlySpan<char> cluster)
    {
        if (cacheBySpan.TryGetValue(cluster, out var face))
        {
            return face;
        }

        face = library.FaceFor(cluster, style);
        if (cluster.Length <= MaximumCachedClusterLength
            && Volatile.Read(ref cachedCount) < MaximumCachedClusters
            && cacheBySpan.TryAdd(cluster, face))
        {
            Interlocked.Increment(ref cachedCount);
        }

        return face;
    }

    /// <summary>
    /// Returns how much of a cluster that no face has whole belongs to the face of its first character, in UTF-16 code units. Returns 0 if
    /// no face has that character, or if it is the whole cluster.
    /// </summary>
    public int CoveredLength(ReadOnlySpan<char> cluster)
    {
        _ = CodePoints.At(cluster, 0, out var covered);
        if (covered == cluster.Length || Select(cluster[..covered]) is not { } face)
        {
            return 0;
        }

        while (covered < cluster.Length)
        {
            _ = CodePoints.At(cluster, covered, out var length);
            if (!face.Covers(cluster.Slice(covered, length)))
            {
                break;
            }

            covered += length;
        }

        return covered;
    }

    /// <summary>The properties of a style that determine its faces.</summary>
    public readonly record struct StyleKey(FontRole Role, FontWeight Weight, bool IsItalic, string? EastAsianLanguage);
}
