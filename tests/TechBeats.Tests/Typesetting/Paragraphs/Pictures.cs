using TechBeats.Model;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>Pictures without pixels.</summary>
internal static class Pictures
{
    public static Picture Of(int widthInPixels, int heightInPixels) => new PngPicture
    {
        Hash = $"{widthInPixels}x{heightInPixels}",
        WidthInPixels = widthInPixels,
        HeightInPixels = heightInPixels,
        NaturalWidthInPixels = widthInPixels,
        NaturalHeightInPixels = heightInPixels,
        Open = () => ReadOnlyMemory<byte>.Empty,
    };
}
