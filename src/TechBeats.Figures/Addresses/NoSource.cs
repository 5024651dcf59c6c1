using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>An address that leads nowhere.</summary>
/// <param name="Loss">The reason.</param>
internal sealed record NoSource(FigureLost Loss) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"nowhere {Loss.Reason} {Loss.Cause} {Loss.Subject}".TrimEnd();
}
