using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>What decides how a word's glyphs are chosen and placed, apart from its letters; the size is no part of it.</summary>
internal readonly record struct PlanKey(Face Face, Script Script, string? Language, ShapingFeatures Features, bool IsRightToLeft);

/// <summary>A lookup to apply.</summary>
/// <param name="Mask">The features that ask for it.</param>
/// <param name="PassesOverJoiners">False when a zero width joiner keeps a sequence apart.</param>
internal readonly record struct PlannedLookup(Lookup Lookup, uint Mask, bool PassesOverJoiners);

/// <summary>The lookups that shape words of one <see cref="PlanKey"/>, in order, and the words that it has shaped.</summary>
internal sealed class ShapingPlan
{
    // A year's issues have some ten thousand different words; beyond this, words are shaped without being kept.
    private const int MostWords = 65_536;
    private const int LongestKeptWord = 64;

    private readonly ConcurrentDictionary<string, ShapedWord> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private int wordCount;

    public ShapingPlan(PlanKey key)
    {
        Key = key;
        Tables = key.Face.Tables;
        UnitsPerEm = Tables.Head.UnitsPerEm;
        Space = Tables.Cmap.GlyphOf(' ');
        SpaceAdvance = Space == 0 ? UnitsPerEm / 4 : Tables.Hmtx.AdvanceOf(Space);
        IsEmoji = key.Face.HasColorGlyphs;
        Joins = key.Script is Script.Arabic or Script.Syriac or Script.Nko or Script.Mongolian or Script.Mandaic or Script.Manichaean or Script.PsalterPahlavi or Script.Adlam or Script.HanifiRohingya or Script.Sogdian or Script.PhagsPa;
        var scriptTags = OpenTypeTags.OfScript(key.Script);
        var language = OpenTypeTags.OfLanguage(key.Language);
        Substitutions = Collect(Tables.Gsub, scriptTags, language, SubstitutionStages());
        Positionings = Collect(Tables.Gpos, scriptTags, language, PositioningStages());
        HasKerning = Tables.Gpos.FeaturesOf(scriptTags, language).Any(feature => feature.Feature == Tag.Of("kern"));
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public PlanKey Key { get; }

    public FontTables Tables { get; }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of a space; 0 when the face has none.</summary>
    public ushort Space { get; }

    public int SpaceAdvance { get; }

    /// <summary>True when letters of the script join.</summary>
    public bool Joins { get; }

    /// <summary>True when the face has emoji.</summary>
    public bool IsEmoji { get; }

    public PlannedLookup[] Substitutions { get; }

    public PlannedLookup[] Positionings { get; }

    /// <summary>False when pairs must be kerned by the old <c>kern</c> table.</summary>
    public bool HasKerning { get; }

    public bool TryFind(ReadOnlySpan<char> word, out ShapedWord shaped) => wordsBySpan.TryGetValue(word, out shaped!);

    public void Keep(ReadOnlySpan<char> word, ShapedWord shaped)
    {
        if (word.Length <= LongestKeptWord && Volatile.Read(ref wordCount) < MostWords && wordsBySpan.TryAdd(word, shaped))
        {
            Interlocked.Increment(ref wordCount);
        }
    }

    /// <summary>Features by stage: all lookups of a stage come before those of the next, and within one in the font's order.</summary>
    private PlannedFeature[][] SubstitutionStages()
    {
        var asked = new List<PlannedFeature>();
        void Ask(ShapingFeatures feature, string tag)
        {
            if ((Key.Features & feature) != 0)
            {
                asked.Add(new PlannedFeature(tag));
            }
        }

        Ask(ShapingFeatures.SmallCapitals, "smcp");
        Ask(ShapingFeatures.LiningFigures, "lnum");
        Ask(ShapingFeatures.OldStyleFigures, "onum");
        Ask(ShapingFeatures.TabularFigures, "tnum");
        var optional = (Key.Features & ShapingFeatures.NoLigatures) != 0 ? Array.Empty<string>() : ["liga", "clig"];
        if (!Joins)
        {
            return [[.. new[] { "ccmp", "locl", "rlig", "calt", "rclt" }.Concat(optional).Select(tag => new PlannedFeature(tag)), .. asked]];
        }

        // OpenType, "Developing OpenType Fonts for Arabic Script": forms first, then ligatures of the forms.
        static PlannedFeature Form(string tag, uint mask) => new(tag, mask, PassesOverJoiners: false);
        return
        [
            [new("ccmp"), new("locl")],
            [Form("isol", FeatureMasks.Isolated)],
            [Form("fina", FeatureMasks.Final)],
            [Form("medi", FeatureMasks.Medial)],
            [Form("init", FeatureMasks.Initial)],
            [Form("rlig", FeatureMasks.All)],
            [Form("calt", FeatureMasks.All)],
            [.. new[] { "rclt", "mset" }.Concat(optional).Select(tag => Form(tag, FeatureMasks.All)), .. asked],
        ];
    }

    private static PlannedFeature[][] PositioningStages() =>
        [[new("kern"), new("mark"), new("mkmk"), new("curs"), new("dist"), new("abvm"), new("blwm")]];

    private static PlannedLookup[] Collect(LayoutTable table, Tag[] scriptTags, Tag? language, PlannedFeature[][] stages)
    {
        var planned = new List<PlannedLookup>();
        var features = table.FeaturesOf(scriptTags, language).ToList();
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var masks = new SortedDictionary<int, (uint Mask, bool PassesOverJoiners)>();
            foreach (var (tag, lookups) in features)
            {
                // A required feature has no name and belongs to the first stage.
                var wanted = tag is { } named
                    ? Array.Find(stages[stage], feature => feature.Tag == named)
                    : stage == 0 ? new PlannedFeature("") : default;
                if (wanted.Mask == 0)
                {
                    continue;
                }

                foreach (var index in lookups)
                {
                    masks[index] = masks.TryGetValue(index, out var known)
                        ? (known.Mask | wanted.Mask, known.PassesOverJoiners && wanted.PassesOverJoiners)
                        : (wanted.Mask, wanted.PassesOverJoiners);
                }
            }

            foreach (var (index, (mask, passesOverJoiners)) in masks)
            {
                if (table.LookupAt(index) is { } lookup)
                {
                    planned.Add(new PlannedLookup(lookup, mask, passesOverJoiners));
                }
            }
        }

        return [.. planned];
    }

    private readonly record struct PlannedFeature(Tag Tag, uint Mask, bool PassesOverJoiners)
    {
        public PlannedFeature(string tag, uint mask = FeatureMasks.All, bool PassesOverJoiners = true)
            : this(Tag.Of(tag), mask, PassesOverJoiners)
        {
        }
    }
}
