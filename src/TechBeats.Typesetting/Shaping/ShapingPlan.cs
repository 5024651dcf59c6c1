using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>How words of one <see cref="PlanKey"/> are shaped, and the words that were.</summary>
internal sealed class ShapingPlan
{
    // A year's issues have some ten thousand different words; beyond this, words are shaped without being kept.
    private const int MostWords = 65_536;
    private const int LongestKeptWord = 64;

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

    /// <summary>The glyph of a space; 0 when the face has none.</summary>
    public ushort Space { get; }

    public int SpaceAdvance { get; }

    /// <summary>True when letters of the script join.</summary>
    public bool Joins { get; }

    /// <summary>True when the face has emoji.</summary>
    public bool IsEmoji { get; }

    public HarfBuzz.Script Script { get; }

    /// <summary>The language; null when it is unknown.</summary>
    public HarfBuzz.Language? Language { get; }

    /// <summary>The features that are turned on or off, beyond those that HarfBuzz applies by itself.</summary>
    public HarfBuzz.Feature[] Features { get; }

    public bool TryFind(ReadOnlySpan<char> word, out ShapedWord shaped) => wordsBySpan.TryGetValue(word, out shaped!);

    public void Keep(ReadOnlySpan<char> word, ShapedWord shaped)
    {
        if (word.Length <= LongestKeptWord && Volatile.Read(ref wordCount) < MostWords && wordsBySpan.TryAdd(word, shaped))
        {
            Interlocked.Increment(ref wordCount);
        }
    }
}
