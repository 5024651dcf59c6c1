namespace TechBeats.Figures.Recovery;

/// <summary>The kinds of obstacles.</summary>
internal enum RecoveryObstacleKind
{
    /// <summary>The archive has no copy.</summary>
    NoCopy,

    /// <summary>The request to the CDX server failed.</summary>
    QueryFailed,

    /// <summary>The CDX server's response is not a list.</summary>
    NotAList,

    /// <summary>The request for the copy failed.</summary>
    CopyFailed,

    /// <summary>The copy is not a picture.</summary>
    CopyNotAPicture,

    /// <summary>The archive has a private address, and the user did not allow it.</summary>
    NotAllowed,

    /// <summary>The archive is down or asks for too long a delay.</summary>
    Unavailable,
}
