namespace TechBeats.Model;

/// <summary>A picture of lines, areas and words, crisp at any size.</summary>
public sealed record DrawingPicture : Picture
{
    /// <summary>Width on a screen in CSS pixels, 1/96 inch; above 0.</summary>
    public required double Width { get; init; }

    /// <summary>Height on a screen in CSS pixels; above 0.</summary>
    public required double Height { get; init; }

    /// <summary>
    /// Reads the shapes, from memory or from the store; they are not kept, so that memory stays flat.
    /// Throws <see cref="IOException"/> when the store was taken away under the build.
    /// </summary>
    public required Func<Drawing> Open { get; init; }

    /// <summary>What the source asks for and is not drawn, by the source's own names, in alphabetical order.</summary>
    public IReadOnlyList<string> Omissions { get; init; } = [];
}
