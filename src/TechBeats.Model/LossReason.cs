namespace TechBeats.Model;

/// <summary>Why a figure could not be resolved.</summary>
public enum LossReason
{
    /// <summary>The signature of the address expired on a known day.</summary>
    Expired,

    /// <summary>The host or the archive has no such file.</summary>
    NotFound,

    /// <summary>The host refused the request, or the address is private or leaves the archive.</summary>
    Refused,

    /// <summary>The host did not respond in time.</summary>
    TimedOut,

    /// <summary>No connection to the host could be made.</summary>
    Unreachable,

    /// <summary>The picture has more bytes or pixels than the limits allow.</summary>
    TooLarge,

    /// <summary>The bytes are not a picture.</summary>
    NotAPicture,

    /// <summary>The picture is damaged or its format is not supported.</summary>
    Undecodable,

    /// <summary>The store has no copy, and network access is off.</summary>
    Offline,

    /// <summary>The user turned figures off.</summary>
    NotWanted,
}
