namespace TechBeats.Model;

/// <summary>Why a figure could not be resolved.</summary>
public enum LossReason
{
    /// <summary>The signature of its address expired on a known day.</summary>
    Expired,

    /// <summary>The address leads to nothing, or the archive has no such file.</summary>
    NotFound,

    /// <summary>The host refused, or the address is private or leaves the archive.</summary>
    Refused,

    /// <summary>The host did not answer in time.</summary>
    TimedOut,

    /// <summary>No connection to the host.</summary>
    Unreachable,

    /// <summary>More bytes or pixels than the limits allow.</summary>
    TooLarge,

    /// <summary>The bytes are not a picture.</summary>
    NotAPicture,

    /// <summary>The picture is damaged or its format is not supported.</summary>
    Undecodable,

    /// <summary>The store does not have it, and the network was not allowed.</summary>
    Offline,

    /// <summary>The reader asked for no figures.</summary>
    NotWanted,
}
