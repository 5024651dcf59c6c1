using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Figures that should have stood in the lines of a text and could not be had; each address of an issue once.</summary>
internal static class LostInLine
{
    /// <summary>Notes them for the register, and returns the names of their markers.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Inline> inlines, IssueSetting setting)
    {
        List<string>? markers = null;
        Gather(inlines, setting, ref markers);
        return markers ?? (IReadOnlyList<string>)[];
    }

    private static void Gather(IReadOnlyList<Inline> inlines, IssueSetting setting, ref List<string>? markers)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Link link: Gather(link.Inlines, setting, ref markers); break;
                case Styled styled: Gather(styled.Inlines, setting, ref markers); break;
                case Abbreviation abbreviation: Gather(abbreviation.Inlines, setting, ref markers); break;
                case Span span: Gather(span.Inlines, setting, ref markers); break;
                case InlineFigure { Figure: var figure } when IsLost(figure, setting, out var lost) && setting.IsNewInLine(figure.Address):
                    (markers ??= []).Add(setting.AddLostFigure(figure.Address, TitleOf(figure, setting), setting.Words.Reason(lost)));
                    break;
            }
        }
    }

    /// <summary>A formula whose source is printed in its place has lost nothing that a reader needs.</summary>
    private static bool IsLost(Figure figure, IssueSetting setting, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FigureLost? lost)
    {
        lost = setting.Issue.Figures.GetValueOrDefault(figure.Address) as FigureLost;
        return lost is not null and not { Reason: LossReason.NotWanted } && figure is not { Formula: not null, Alt: not null };
    }

    private static string TitleOf(Figure figure, IssueSetting setting) =>
        figure.Alt is { Length: > 0 } alt ? alt
        : AddressText.FileName(figure.Address) is { Length: > 0 } name ? name
        : string.Format(setting.Words.FigureUnder, setting.LastHeading);
}
