namespace TechBeats.Figures.Resolving;

/// <summary>Where a figure came from.</summary>
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

    /// <summary>It is ignored.</summary>
    Dropped,

    /// <summary>It is lost.</summary>
    Lost,
}
