namespace TechBeats.Figures.Addresses;

/// <summary>A file of the archive.</summary>
/// <param name="Path">Its path in the archive's tree.</param>
public sealed record LocalSource(string Path) : FigureSource
{
    /// <summary>Where it is relative to the issue, in words.</summary>
    public string Where { get; init; } = "";

    /// <inheritdoc/>
    public override string Key => $"file {Path}";
}
