using TechBeats.Pictures;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>Converts presets to numbers of pixels.</summary>
internal static class FigurePresets
{
    /// <summary>Maximum side in pixels for any preset, above the needs of any book.</summary>
    private const int Unlimited = 16_384;

    /// <summary>The pixels that a figure of the size of the text block can use.</summary>
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
