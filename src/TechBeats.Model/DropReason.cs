namespace TechBeats.Model;

/// <summary>Why a figure is ignored.</summary>
public enum DropReason
{
    /// <summary>A picture of a pixel or two: a tracking pixel or a placeholder.</summary>
    Pixel,

    /// <summary>A button to share, follow or subscribe.</summary>
    Button,
}
