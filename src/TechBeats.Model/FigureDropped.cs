namespace TechBeats.Model;

/// <summary>The figure is ignored: nothing is printed.</summary>
/// <param name="Reason">Why it is ignored.</param>
public sealed record FigureDropped(DropReason Reason = DropReason.Pixel) : FigureResult;
