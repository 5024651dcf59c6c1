namespace TechBeats.Model;

/// <summary>Collects the figures of blocks in reading order, each address once.</summary>
public sealed class FigureCollector : BlockVisitor
{
    private readonly List<Figure> figures = [];
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    private FigureCollector()
    {
    }

    /// <summary>The figures of the blocks.</summary>
    public static IReadOnlyList<Figure> Collect(IReadOnlyList<Block> blocks)
    {
        var collector = new FigureCollector();
        collector.Visit(blocks);
        return collector.figures;
    }

    /// <inheritdoc/>
    protected override void Visit(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (addresses.Add(figure.Address))
        {
            figures.Add(figure);
        }
    }
}
