using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>The address of a figure that is ignored.</summary>
/// <param name="Reason">Why it is ignored.</param>
internal sealed record DroppedSource(DropReason Reason) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"dropped {Reason}";
}
