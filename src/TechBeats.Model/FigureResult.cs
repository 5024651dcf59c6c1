namespace TechBeats.Model;

/// <summary>The result of resolving a <see cref="Figure"/>. A closed family.</summary>
public abstract record FigureResult
{
    private protected FigureResult()
    {
    }
}

/// <summary>The figure was found.</summary>
/// <param name="Picture">The picture to print.</param>
public sealed record FigureFound(Picture Picture) : FigureResult
{
    /// <summary>Day of the web archive's copy; null when the picture did not come from there.</summary>
    public DateOnly? SnapshotDate { get; init; }

    /// <summary>True when only the first frame of an animation is printed.</summary>
    public bool IsAnimated { get; init; }
}

/// <summary>The figure could not be resolved. Holds facts only; <see cref="LossDetail"/> puts them into words.</summary>
/// <param name="Reason">The kind of loss.</param>
/// <param name="Cause">The exact cause; <see cref="LossCause.None"/> when the reason says everything.</param>
/// <param name="Subject">The cause's own fact, such as a format, a scheme or a limit with its unit; null when it has none.</param>
public sealed record FigureLost(LossReason Reason, LossCause Cause = LossCause.None, string? Subject = null) : FigureResult
{
    /// <summary>Status code of the host's answer (RFC 9110, clause 15); null when no answer caused the loss.</summary>
    public int? Status { get; init; }

    /// <summary>Day on which an <see cref="LossReason.Expired"/> address ended; null otherwise.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>The figure is ignored: nothing is printed.</summary>
/// <param name="Reason">Why it is ignored.</param>
public sealed record FigureDropped(DropReason Reason = DropReason.Pixel) : FigureResult;

/// <summary>Why a figure is ignored.</summary>
public enum DropReason
{
    /// <summary>A pixel or two: a tracking pixel or a placeholder.</summary>
    Pixel,

    /// <summary>A button to share, follow or subscribe.</summary>
    Button,
}

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
