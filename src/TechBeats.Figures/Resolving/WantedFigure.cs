using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Resolving;

/// <summary>A source to resolve.</summary>
/// <param name="Source">The source.</param>
/// <param name="Day">Day of the first issue with the figure, or null if unknown.</param>
internal sealed record WantedFigure(FigureSource Source, DateOnly? Day)
{
    /// <summary>The source as a picture on the web.</summary>
    public WebSource Web => (WebSource)Source;
}
