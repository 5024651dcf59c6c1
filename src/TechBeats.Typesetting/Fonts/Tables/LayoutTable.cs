namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Features and lookups of the <c>GSUB</c> table (OpenType, "OpenType Layout Common Table Formats").</summary>
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

    /// <summary>Returns the lookup at the index.</summary>
    public Lookup LookupAt(int index) => new(lookups.Subtable16(2 + (index * 2)));

    /// <summary>Returns every feature of every script with each of its lookups. The table is read lazily.</summary>
    public IEnumerable<(Tag Feature, int Lookup)> FeatureLookups()
    {
        for (var i = 0; i < features.Bounded(features.U16(0), 6); i++)
        {
            var (feature, table) = (features.Tag(2 + (i * 6)), features.Subtable16(6 + (i * 6)));
            for (var j = 0; j < table.Bounded(table.U16(2), 2); j++)
            {
                yield return (feature, table.U16(4 + (j * 2)));
            }
        }
    }
}
