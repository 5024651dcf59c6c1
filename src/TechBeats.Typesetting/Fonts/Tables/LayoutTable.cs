namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The features of the <c>GSUB</c> table and the lookups that they name (OpenType, "OpenType Layout Common Table Formats").</summary>
internal sealed class LayoutTable
{
    private readonly FontBytes features;
    private readonly FontBytes lookups;

    public LayoutTable(FontBytes table)
    {
        features = table.Subtable16(6);
        lookups = table.Subtable16(8);
        LookupCount = lookups.Bounded(lookups.U16(0), 2);
    }

    public int LookupCount { get; }

    /// <summary>The lookup at the index.</summary>
    public Lookup LookupAt(int index) => Lookup.Read(lookups.Subtable16(2 + (index * 2)));

    /// <summary>Every feature of every script with its lookups.</summary>
    public IEnumerable<(Tag Feature, int[] Lookups)> AllFeatures()
    {
        for (var i = 0; i < features.Bounded(features.U16(0), 6); i++)
        {
            yield return (features.Tag(2 + (i * 6)), LookupsOf(i));
        }
    }

    private int[] LookupsOf(int feature)
    {
        var table = features.Subtable16(6 + (feature * 6));
        var indices = new int[table.Bounded(table.U16(2), 2)];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = table.U16(4 + (i * 2));
        }

        return indices;
    }
}
