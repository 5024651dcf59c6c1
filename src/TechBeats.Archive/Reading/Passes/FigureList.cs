using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>The figures that blocks name, in reading order, each address once.</summary>
internal sealed class FigureList : BlockRewriter
{
    private readonly List<Figure> figures = [];
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    public static IReadOnlyList<Figure> Of(IReadOnlyList<Block> blocks)
    {
        var list = new FigureList();
        list.Rewrite(blocks);
        return list.figures;
    }

    protected override Figure Change(Figure figure)
    {
        if (addresses.Add(figure.Address))
        {
            figures.Add(figure);
        }

        return figure;
    }
}
