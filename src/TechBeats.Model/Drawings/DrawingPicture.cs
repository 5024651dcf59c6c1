namespace TechBeats.Model;

/// <summary>A vector picture.</summary>
public sealed record DrawingPicture : Picture
{
    /// <summary>Width on a screen in CSS pixels, 1/96 inch; above 0.</summary>
    public required double Width { get; init; }

    /// <summary>Height on a screen in CSS pixels; above 0.</summary>
    public required double Height { get; init; }

    /// <summary>
    /// Reads the shapes from memory or from the store. Callers do not keep them, so memory use stays flat. Throws <see cref="IOException"/>
    /// if the store disappeared during the build.
    /// </summary>
    public required Func<Drawing> Open { get; init; }

    /// <summary>Features of the source that are not drawn, by their names in the source, in alphabetical order.</summary>
    public IReadOnlyList<string> Omissions { get; init; } = [];
}
