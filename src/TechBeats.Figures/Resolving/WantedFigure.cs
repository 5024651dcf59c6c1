using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Resolving;

/// <summary>A source of figures that should be resolved.</summary>
/// <param name="Source">Where the address leads.</param>
/// <param name="Day">Day of the first issue that names it; null when unknown.</param>
internal sealed record WantedFigure(FigureSource Source, DateOnly? Day)
{
    /// <summary>The source as a picture on the web.</summary>
    public WebSource Web => (WebSource)Source;
}
