namespace TechBeats.Model;

/// <summary>A picture that the author placed; what became of it stands in <see cref="Issue.Figures"/>.</summary>
/// <param name="Address">Its address as written, entities and escapes resolved; the key of <see cref="Issue.Figures"/>.</param>
/// <param name="Alt">Words for readers who can't see it; null when none were given or they said nothing.</param>
public sealed record Figure(string Address, string? Alt)
{
    /// <summary>Where a click on it goes; null when it is not linked.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>Width that the author asked for, in CSS pixels (1/96 inch); null when not given.</summary>
    public double? WidthInPixels { get; init; }

    /// <summary>Height that the author asked for, in CSS pixels (1/96 inch); null when not given.</summary>
    public double? HeightInPixels { get; init; }

    /// <summary>How it stands in text as a formula that was kept as a picture; null when it is none.</summary>
    public FormulaLook? Formula { get; init; }

    /// <summary>The line of the file on which it stands, from 1; 0 when it has none. Only problems use it.</summary>
    public int Line { get; init; }
}

/// <summary>A formula that was kept as a picture: its letters are as high as those of the text around it, which on a screen are 16 CSS pixels.</summary>
/// <param name="Fineness">Stored pixels to a CSS pixel.</param>
/// <param name="Depth">How far it reaches below the baseline, in CSS pixels; null when not told.</param>
public sealed record FormulaLook(double Fineness = 1, double? Depth = null);

/// <summary>What became of a <see cref="Figure"/>. A closed family.</summary>
public abstract record FigureResult
{
    private protected FigureResult()
    {
    }
}

/// <summary>The figure is here.</summary>
/// <param name="Picture">What is printed.</param>
public sealed record FigureFound(Picture Picture) : FigureResult
{
    /// <summary>Day of the web archive's copy, when that is where the picture came from.</summary>
    public DateOnly? SnapshotDate { get; init; }

    /// <summary>True when only the first frame of a moving picture is printed.</summary>
    public bool IsAnimated { get; init; }
}

/// <summary>The figure could not be had.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Detail">The reason's own fact: a status code, a format's name, a limit; null when it has none.</param>
/// <param name="Date">Day on which an <see cref="LossReason.Expired"/> address ended; null otherwise.</param>
public sealed record FigureLost(LossReason Reason, string? Detail = null, DateOnly? Date = null) : FigureResult;

/// <summary>The figure was no figure. Nothing is printed.</summary>
/// <param name="Reason">What it was.</param>
public sealed record FigureDropped(DropReason Reason = DropReason.Pixel) : FigureResult;

/// <summary>What a figure was that is none.</summary>
public enum DropReason
{
    /// <summary>A pixel or two: it counts readers or holds a place.</summary>
    Pixel,

    /// <summary>A button to share, follow or subscribe.</summary>
    Button,
}

/// <summary>Why a figure could not be had.</summary>
public enum LossReason
{
    /// <summary>Its signed address ended on a known day.</summary>
    Expired,

    /// <summary>There is nothing at its address, or no such file in the archive.</summary>
    NotFound,

    /// <summary>The host said no, or the address is private or leaves the archive.</summary>
    Refused,

    /// <summary>The host did not answer in time.</summary>
    TimedOut,

    /// <summary>The host could not be reached: no such name, no connection.</summary>
    Unreachable,

    /// <summary>More bytes or pixels than the limits allow.</summary>
    TooLarge,

    /// <summary>Something else than a picture was there.</summary>
    NotAPicture,

    /// <summary>A picture that can't be read: damaged, or of an unknown format.</summary>
    Undecodable,

    /// <summary>Not in the store, and no network was allowed.</summary>
    Offline,

    /// <summary>The reader asked for no figures.</summary>
    NotWanted,
}
