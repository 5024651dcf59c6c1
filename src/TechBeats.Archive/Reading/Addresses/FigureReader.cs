using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Converts figures of the source into figures of the model.</summary>
internal sealed class FigureReader(ProblemLog log, DataUriStore embedded)
{
    /// <summary>Maximum width or height, in CSS pixels, of a figure that stays in its line of text.</summary>
    private const double MaximumBadgeSize = 48;

    /// <summary>Reads a picture inside a line of text: a figure, or the characters that the picture stands for.</summary>
    /// <param name="written">The picture.</param>
    /// <param name="line">Line of the original file.</param>
    public Inline ReadInline(RawFigure written, int line) =>
        EmojiFigure.CharactersOf(written.Address, written.Alt) is { } characters
            ? new Text(characters)
            : new InlineFigure(Read(written, line));

    /// <summary>The caption of a figure without its own: the title, or a suitable alternative text, or null if there is neither.</summary>
    public static string? CaptionOf(Figure figure) =>
        figure.Title ?? (figure is { Formula: null, Alt: { } alt } && AltText.IsCaption(alt) ? alt : null);

    /// <summary>True for a badge or a formula, which stays in its line even if it has a source line of its own.</summary>
    public static bool StaysInLine(Figure figure) => figure.Formula is not null || IsBadge(figure);

    /// <summary>True for build badges, emoji and icons: small pictures that stay in their line even if they stand alone.</summary>
    public static bool IsBadge(Figure figure) =>
        figure.WidthInPixels <= MaximumBadgeSize
        || figure.HeightInPixels <= MaximumBadgeSize
        || BadgeHosts.Any(host => figure.Address.Contains(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a picture as a figure.</summary>
    public Figure Read(RawFigure written, int line)
    {
        var address = LinkAddress.WithoutPelicanMark(embedded.Restore(written.Address));
        var isFormula = written.IsFormula || FormulaAddress.IsFormula(address);
        var words = written.Alt?.Trim();
        if (isFormula)
        {
            words = string.IsNullOrEmpty(words) ? FormulaAddress.TexOf(address) : words;
        }
        else if (words is { Length: > 0 } && !AltText.IsInformative(words, address))
        {
            var shown = words.Length > 60 ? string.Concat(words.AsSpan(0, 60), "…") : words;
            log.Inform(
                ProblemSlugs.UselessAlt,
                line,
                $"The alternative text \"{shown}\" says nothing about the figure",
                "Describe in a few words what the figure shows"
            );
            words = null;
        }

        return new Figure(address, string.IsNullOrEmpty(words) ? null : words)
        {
            Title = !isFormula && written.Title?.Trim() is { Length: > 0 } given && AltText.IsInformative(given, address) ? given : null,
            WidthInPixels = written.Width,
            WidthInPercent = written.WidthInPercent is > 0 and < 100 ? written.WidthInPercent : null,
            HeightInPixels = written.Height,
            Side = written.Side,
            Formula = isFormula ? new FormulaLook(FormulaAddress.PixelRatioOf(address), written.Depth) : null,
            Line = line,
        };
    }

    private static readonly string[] BadgeHosts =
    [
        "://img.shields.io/",
        "://badgen.net/",
        "://badge.fury.io/",
        "://badges.",
        "/badge.svg",
        "/badge/",
        "://codecov.io/gh/",
        "://travis-ci.",
        "://s.w.org/images/core/emoji/",
        "githubassets.com/images/icons/emoji/",
    ];
}
