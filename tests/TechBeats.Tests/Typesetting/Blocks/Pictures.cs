using TechBeats.Model;

namespace TechBeats.Tests.Typesetting.Blocks;

/// <summary>Pictures of a size and without pixels.</summary>
internal static class Pictures
{
    public static PngPicture Png(int width, int height) => new()
    {
        Hash = $"{width}x{height}",
        WidthInPixels = width,
        HeightInPixels = height,
        NaturalWidthInPixels = width,
        NaturalHeightInPixels = height,
        Open = () => ReadOnlyMemory<byte>.Empty,
    };
}
