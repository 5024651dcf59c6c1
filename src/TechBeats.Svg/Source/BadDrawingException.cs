using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>A drawing whose bytes can't be read, or ask for more than the limits allow; caught at <see cref="DrawingReader"/>.</summary>
internal sealed class BadDrawingException(FigureLost loss) : Exception(loss.Detail)
{
    public FigureLost Loss { get; } = loss;

    /// <summary>Bytes that don't hold together.</summary>
    public static BadDrawingException Damaged(string what) => new(new FigureLost(LossReason.Undecodable, what));

    /// <summary>More than any page can use.</summary>
    public static BadDrawingException TooLarge(string what) => new(new FigureLost(LossReason.TooLarge, what));
}
