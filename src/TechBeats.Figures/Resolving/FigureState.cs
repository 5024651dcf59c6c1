namespace TechBeats.Figures.Resolving;

/// <summary>Origins of figures.</summary>
public enum FigureState
{
    /// <summary>The store.</summary>
    Store,

    /// <summary>Its address.</summary>
    Fetched,

    /// <summary>The archive.</summary>
    Local,

    /// <summary>A <c>data:</c> address.</summary>
    Embedded,

    /// <summary>The web archive.</summary>
    Recovered,

    /// <summary>A rescued file.</summary>
    Imported,

    /// <summary>No origin: the figure is ignored.</summary>
    Dropped,

    /// <summary>No origin: the figure is lost.</summary>
    Lost,
}
