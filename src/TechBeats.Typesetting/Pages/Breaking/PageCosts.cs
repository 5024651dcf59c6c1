using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>Costs of a page by its spaces and its foot. 1 is about as bad as a page that is a twentieth empty.</summary>
internal static class PageCosts
{
    /// <summary>
    /// Returns the cost of an empty foot: 2 for a tenth of the page, 12 for a fifth. Facing feet that differ by a line disturb little, so
    /// the cost begins flat.
    /// </summary>
    /// <param name="share">The empty share of the text block.</param>
    public static double OfEmptiness(double share)
    {
        var tenths = 10 * share;
        return (tenths * tenths) + (tenths * tenths * tenths);
    }

    /// <summary>Returns the cost of stretched spaces.</summary>
    /// <param name="style">The style of page filling.</param>
    /// <param name="share">The share of the text block that they fill.</param>
    /// <param name="ratio">Their growth as a share of the maximum.</param>
    public static double OfStretching(PageBreakStyle style, double share, double ratio) => style.StretchCost * 10 * share * ratio;

    /// <summary>Returns the cost of shrunk spaces.</summary>
    /// <param name="style">The style of page filling.</param>
    /// <param name="share">The share of the text block that they give.</param>
    /// <param name="ratio">Their loss as a share of the maximum.</param>
    public static double OfShrinking(PageBreakStyle style, double share, double ratio) => style.ShrinkSpaceCost * 10 * share * ratio;

    /// <summary>Returns the cost of a last page with so many lines.</summary>
    public static double OfLastPage(PageBreakStyle style, double lines) =>
        lines >= style.MinimumLastPageLines ? 0 : style.ShortLastPageCost + (style.MissingLineCost * (style.MinimumLastPageLines - lines));
}
