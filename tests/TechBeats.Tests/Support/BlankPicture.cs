using TechBeats.Model;

namespace TechBeats.Tests.Support;

/// <summary>Pictures that have a size and no pixels.</summary>
internal static class BlankPicture
{
    public static PngPicture Create(int width, int height) => new()
    {
        Hash = $"{width}x{height}",
        WidthInPixels = width,
        HeightInPixels = height,
        NaturalWidthInPixels = width,
        NaturalHeightInPixels = height,
        Open = () => ReadOnlyMemory<byte>.Empty,
    };
}
