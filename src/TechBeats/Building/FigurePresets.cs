using TechBeats.Pictures;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>From a preset and the paper to pixels.</summary>
internal static class FigurePresets
{
    /// <summary>More pixels across than any figure of a book needs; such pictures are shrunk whatever the preset.</summary>
    private const int Unlimited = 16_384;

    /// <summary>The pixels that a figure as large as the text block can use.</summary>
    public static FigureLimits LimitsOn(this FigurePreset preset, PageStyle page) => preset switch
    {
        FigurePreset.Screen => At(page, photograph: 144, lineArt: 200),
        FigurePreset.Original => new FigureLimits(Unlimited, Unlimited, Unlimited, Unlimited, KeepsOriginals: true),
        _ => At(page, photograph: 220, lineArt: 300),
    };

    private static FigureLimits At(PageStyle page, int photograph, int lineArt) => new(
        Pixels(page.Measure, photograph),
        Pixels(page.TextHeight, photograph),
        Pixels(page.Measure, lineArt),
        Pixels(page.TextHeight, lineArt));

    private static int Pixels(double points, int dotsPerInch) => (int)Math.Ceiling(points / 72 * dotsPerInch);
}
