namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>What <c>GSUB</c> and <c>GPOS</c> share: scripts name features, features name lookups (OpenType, "OpenType Layout Common Table Formats").</summary>
internal sealed class LayoutTable
{
    private const ushort NoRequiredFeature = 0xFFFF;

    private static readonly Tag DefaultScript = Tag.Of("DFLT");
    private static readonly Tag Latin = Tag.Of("latn");

    private readonly FontBytes scripts;
    private readonly FontBytes features;
    private readonly FontBytes lookups;
    private readonly int extensionType;
    private readonly int glyphCount;
    private readonly Lookup?[] cache;

    /// <param name="table">The table.</param>
    /// <param name="extensionType">The lookup type that only points further: 7 in <c>GSUB</c>, 9 in <c>GPOS</c>.</param>
    /// <param name="glyphCount">Number of the font's glyphs.</param>
    public LayoutTable(FontBytes table, int extensionType, int glyphCount)
    {
        scripts = table.Subtable16(4);
        features = table.Subtable16(6);
        lookups = table.Subtable16(8);
        this.extensionType = extensionType;
        this.glyphCount = glyphCount;
        cache = new Lookup?[lookups.Bounded(lookups.U16(0), 2)];
    }

    public int LookupCount => cache.Length;

    /// <summary>The lookup at the index; null when there is none.</summary>
    public Lookup? LookupAt(int index)
    {
        if ((uint)index >= (uint)cache.Length)
        {
            return null;
        }

        // Two threads may read the same lookup at once: both read the same, and one stays.
        return cache[index] ??= Lookup.Read(lookups.Subtable16(2 + (index * 2)), extensionType, glyphCount);
    }

    /// <summary>The features of a script and language with their lookups, in the table's order; the required feature, if any, first and without a name.</summary>
    /// <param name="scriptTags">The script's tags, the best first; the font's default script and Latin stand in for one that it lacks.</param>
    /// <param name="language">The language system; null for the script's default.</param>
    public IEnumerable<(Tag? Feature, int[] Lookups)> FeaturesOf(ReadOnlySpan<Tag> scriptTags, Tag? language)
    {
        var system = LanguageSystem(scriptTags, language);
        return system.IsEmpty ? [] : FeaturesOf(system);
    }

    /// <summary>Every feature of every script with its lookups.</summary>
    public IEnumerable<(Tag Feature, int[] Lookups)> AllFeatures()
    {
        for (var i = 0; i < features.Bounded(features.U16(0), 6); i++)
        {
            yield return (features.Tag(2 + (i * 6)), LookupsOf(i));
        }
    }

    private IEnumerable<(Tag? Feature, int[] Lookups)> FeaturesOf(FontBytes system)
    {
        var required = system.U16(2);
        if (required != NoRequiredFeature)
        {
            yield return (null, LookupsOf(required));
        }

        for (var i = 0; i < system.Bounded(system.U16(4), 2); i++)
        {
            var feature = system.U16(6 + (i * 2));
            yield return (features.Tag(2 + (feature * 6)), LookupsOf(feature));
        }
    }

    private FontBytes LanguageSystem(ReadOnlySpan<Tag> scriptTags, Tag? language)
    {
        FontBytes script = default;
        foreach (var tag in scriptTags)
        {
            script = Find(scripts, 2, scripts.U16(0), tag);
            if (!script.IsEmpty)
            {
                break;
            }
        }

        if (script.IsEmpty)
        {
            script = Find(scripts, 2, scripts.U16(0), DefaultScript);
        }

        if (script.IsEmpty)
        {
            script = Find(scripts, 2, scripts.U16(0), Latin);
        }

        var system = language is { } wanted ? Find(script, 4, script.U16(2), wanted) : default;
        return system.IsEmpty ? script.Subtable16(0) : system;
    }

    private static FontBytes Find(FontBytes table, int at, int count, Tag tag)
    {
        for (var i = 0; i < table.Bounded(count, 6); i++)
        {
            if (table.Tag(at + (i * 6)) == tag)
            {
                return table.Subtable16(at + (i * 6) + 4);
            }
        }

        return default;
    }

    private int[] LookupsOf(int feature)
    {
        if (feature >= features.U16(0))
        {
            return [];
        }

        var table = features.Subtable16(6 + (feature * 6));
        var indices = new int[table.Bounded(table.U16(2), 2)];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = table.U16(4 + (i * 2));
        }

        return indices;
    }
}
