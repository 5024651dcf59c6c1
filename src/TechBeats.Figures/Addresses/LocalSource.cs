namespace TechBeats.Figures.Addresses;

/// <summary>A file of the archive.</summary>
/// <param name="Path">Path in the archive.</param>
internal sealed record LocalSource(string Path) : FigureSource
{
    /// <summary>Location relative to the issue, in words.</summary>
    public string Where { get; init; } = "";

    /// <inheritdoc/>
    public override string Key => $"file {Path}";
}
