using System.Diagnostics.CodeAnalysis;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects lost figures that belong into lines of text. Each address counts once per issue.</summary>
internal sealed class LostInlineFigures(BlockContext context, IssueFindings findings)
{
    /// <summary>Adds the lost figures to the findings and returns the names of their markers.</summary>
    public IReadOnlyList<string> Collect(IReadOnlyList<Inline> inlines)
    {
        List<string>? markers = null;
        Collect(inlines, ref markers);
        return markers ?? (IReadOnlyList<string>)[];
    }

    private void Collect(IReadOnlyList<Inline> inlines, ref List<string>? markers)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case InlineGroup group: Collect(group.Inlines, ref markers); break;
                case InlineFigure { Figure: var figure } when IsLost(figure, out var lost) && findings.IsFirstLostInline(figure.Address):
                    var words = context.Words;
                    (markers ??= []).Add(
                        findings.AddLostFigure(figure.Address, TitleOf(figure), words.Reason(lost), words.Kind(lost.Reason), lost.Reason));
                    break;
            }
        }
    }

    /// <summary>A lost formula does not count if its source is printed in its place: the reader misses nothing.</summary>
    private bool IsLost(Figure figure, [NotNullWhen(true)] out FigureLost? lost)
    {
        lost = context.ResultOf(figure) as FigureLost;
        return lost is not null and not { Reason: LossReason.NotWanted } && figure is not { Formula: not null, Alt: not null };
    }

    private string TitleOf(Figure figure) =>
        figure.Alt is { Length: > 0 } alt ? alt
        : AddressText.FileName(figure.Address) is { Length: > 0 } name ? name
        : string.Format(context.Words.FigureUnder, findings.LastHeading);
}
