using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>A drawing whose bytes can't be read, or ask for more than the limits allow; caught at <see cref="DrawingReader"/>.</summary>
internal sealed class BadDrawingException(FigureLost loss) : Exception(LossDetail.Describe(loss))
{
    public FigureLost Loss { get; } = loss;

    /// <summary>The bytes break the rules of a format.</summary>
    /// <param name="what">The format, and the place of the damage where it is known.</param>
    public static BadDrawingException Damaged(string what) => new(new FigureLost(LossReason.Undecodable, LossCause.Damaged, what));

    /// <summary>The bytes are of a kind that can't be drawn.</summary>
    public static BadDrawingException Unusable(string what) => new(new FigureLost(LossReason.Undecodable, LossCause.Content, what));

    /// <summary>More than any page can use.</summary>
    public static BadDrawingException TooLarge(string what) => new(new FigureLost(LossReason.TooLarge, LossCause.Described, what));
}
