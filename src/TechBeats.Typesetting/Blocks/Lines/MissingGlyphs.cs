namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects the clusters of an issue that no font has.</summary>
internal sealed class MissingGlyphs
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<UncoveredCluster> missing = [];

    /// <summary>The distinct clusters in text order.</summary>
    public IReadOnlyList<UncoveredCluster> Clusters => missing;

    /// <summary>Adds clusters of a block that begins on the given source line.</summary>
    public void Add(IReadOnlyList<string> clusters, int line)
    {
        foreach (var cluster in clusters)
        {
            if (seen.Add(cluster))
            {
                missing.Add(new UncoveredCluster(cluster, line));
            }
        }
    }
}
