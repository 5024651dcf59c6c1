namespace TechBeats.Figures.Resolving;

/// <summary>The steps of resolving a figure.</summary>
public enum FigureStepKind
{
    /// <summary>A file of the archive.</summary>
    Archive,

    /// <summary>The address itself.</summary>
    Embedded,

    /// <summary>The store.</summary>
    Store,

    /// <summary>A rescued file.</summary>
    Import,

    /// <summary>The negative entry of an earlier build.</summary>
    Memory,

    /// <summary>The expiry of the address's signature.</summary>
    Signature,

    /// <summary>The address on the web.</summary>
    Live,

    /// <summary>The address inside the address.</summary>
    Inside,

    /// <summary>A picture of the archive with the same file name.</summary>
    SameName,

    /// <summary>The web archive.</summary>
    WebArchive,
}
