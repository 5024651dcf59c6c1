using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>The shaping parameters of one <see cref="PlanKey"/>, with a cache of shaped words.</summary>
internal sealed class ShapingPlan
{
    // The issues of a year have about ten thousand different words. Words beyond the limit are shaped without caching.
    private const int MaximumCachedWords = 65_536;

    /// <summary>In UTF-16 code units.</summary>
    private const int MaximumCachedWordLength = 64;

    private readonly ConcurrentDictionary<string, ShapedWord> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private int wordCount;

    public ShapingPlan(PlanKey key, ShapingFont font)
    {
        Key = key;
        Font = font;
        Tables = key.Face.Tables;
        UnitsPerEm = Tables.Head.UnitsPerEm;
        Space = Tables.Cmap.GlyphOf(' ');
        SpaceAdvance = Space == 0 ? UnitsPerEm / 4 : Tables.Hmtx.AdvanceOf(Space);
        IsEmoji = key.Face.HasColorGlyphs;
        Joins = JoiningContext.IsJoining(key.Script);
        Script = HarfBuzzNames.ScriptOf(key.Script);
        Language = HarfBuzzNames.LanguageOf(key.Language);
        Features = HarfBuzzNames.FeaturesOf(key.Features);
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public PlanKey Key { get; }

    public ShapingFont Font { get; }

    public FontTables Tables { get; }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of a space, or 0 if the face has none.</summary>
    public ushort Space { get; }

    public int SpaceAdvance { get; }

    /// <summary>True if letters of the script join.</summary>
    public bool Joins { get; }

    /// <summary>True if the face has color emoji.</summary>
    public bool IsEmoji { get; }

    public HarfBuzz.Script Script { get; }

    /// <summary>The language, or null if it is unknown.</summary>
    public HarfBuzz.Language? Language { get; }

    /// <summary>Features to turn on or off, apart from HarfBuzz's defaults.</summary>
    public HarfBuzz.Feature[] Features { get; }

    public bool TryFind(ReadOnlySpan<char> word, out ShapedWord shaped) => wordsBySpan.TryGetValue(word, out shaped!);

    public void Cache(ReadOnlySpan<char> word, ShapedWord shaped)
    {
        if (word.Length <= MaximumCachedWordLength && Volatile.Read(ref wordCount) < MaximumCachedWords && wordsBySpan.TryAdd(word, shaped))
        {
            Interlocked.Increment(ref wordCount);
        }
    }
}
