using TechBeats.Figures.Addresses;
using TechBeats.Figures.Resolving;
using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>The located figures of all issues. A source in several issues is resolved once.</summary>
internal sealed class FigureCatalog
{
    private static readonly NoSource Unwanted = new(new FigureLost(LossReason.NotWanted));

    private readonly IReadOnlyList<NamedFigure[]> named;

    /// <param name="issues">The issues.</param>
    /// <param name="locator">Locates addresses.</param>
    /// <param name="areUnwanted">True if the user turned figures off.</param>
    public FigureCatalog(IReadOnlyList<IssueFigures> issues, FigureLocator locator, bool areUnwanted)
    {
        named =
        [
            .. issues.Select(issue => issue.Figures
                .DistinctBy(figure => figure.Address)
                .Select(figure => new NamedFigure(figure, issue.Path, areUnwanted ? Unwanted : Locate(figure, issue.Path, locator)))
                .ToArray()),
        ];
        Wanted =
        [
            .. named
                .SelectMany((figures, index) => figures.Select(figure => new WantedFigure(figure.Source, issues[index].Day)))
                .GroupBy(figure => figure.Source.Key, StringComparer.Ordinal)
                .Select(Join),
        ];
    }

    /// <summary>The sources to resolve, in the order of the issues.</summary>
    public IReadOnlyList<WantedFigure> Wanted { get; }

    /// <summary>Distributes the outcomes among the issues.</summary>
    /// <param name="outcomes">The outcomes, parallel to <see cref="Wanted"/>.</param>
    public GatheredFigures Distribute(IReadOnlyList<FigureOutcome> outcomes)
    {
        var byKey = Wanted.Zip(outcomes).ToDictionary(pair => pair.First.Source.Key, pair => pair.Second, StringComparer.Ordinal);
        return new GatheredFigures(
            [
                .. named.Select(figures =>
                    figures.ToDictionary(figure => figure.Figure.Address, figure => byKey[figure.Source.Key].Result, StringComparer.Ordinal)
                ),
            ],
            [
                .. named.SelectMany(figures =>
                    figures.Select(figure => FigureMessages.CreateRecord(figure.Figure, figure.Issue, byKey[figure.Source.Key]))
                ),
            ],
            [
                .. named.Select(figures =>
                    figures
                        .Select(figure => FigureMessages.FindProblem(figure.Figure, figure.Issue, byKey[figure.Source.Key]))
                        .OfType<Problem>()
                        .ToArray()
                ),
            ]
        );
    }

    private static FigureSource Locate(Figure figure, string issue, FigureLocator locator) =>
        UnwantedFigure.ReasonFor(figure) is { } reason ? new DroppedSource(reason) : locator.Locate(figure.Address, issue);

    /// <summary>Merges sources with the same key: all addresses, and the first day.</summary>
    private static WantedFigure Join(IGrouping<string, WantedFigure> same) =>
        same.First().Source is WebSource first
            ? new WantedFigure(
                first with
                {
                    Addresses =
                    [
                        .. same.SelectMany(figure => figure.Web.Addresses)
                            .Distinct(StringComparer.Ordinal)
                            .OrderByDescending(WebAddress.SizeOf),
                    ],
                },
                same.Min(figure => figure.Day)
            )
            : same.First();

    /// <summary>A figure, its issue and its source.</summary>
    private sealed record NamedFigure(Figure Figure, string Issue, FigureSource Source);
}
