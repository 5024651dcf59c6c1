using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>The drawing can't be read or exceeds a limit. <see cref="DrawingReader"/> catches it.</summary>
internal sealed class BadDrawingException(FigureLost loss) : Exception(LossDetail.Describe(loss))
{
    public FigureLost Loss { get; } = loss;

    /// <summary>The bytes violate the format.</summary>
    /// <param name="what">The format, and the location of the damage if known.</param>
    public static BadDrawingException Damaged(string what) => new(new FigureLost(LossReason.Undecodable, LossCause.Damaged, what));

    /// <summary>The bytes are of an unsupported kind.</summary>
    public static BadDrawingException Unusable(string what) => new(new FigureLost(LossReason.Undecodable, LossCause.Content, what));

    /// <summary>The drawing exceeds a limit.</summary>
    public static BadDrawingException TooLarge(string what) => new(new FigureLost(LossReason.TooLarge, LossCause.Described, what));
}
