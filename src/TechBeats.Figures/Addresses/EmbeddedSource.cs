namespace TechBeats.Figures.Addresses;

/// <summary>A picture in the address itself.</summary>
/// <param name="Address">The <c>data:</c> address.</param>
internal sealed record EmbeddedSource(string Address) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => Address;
}
