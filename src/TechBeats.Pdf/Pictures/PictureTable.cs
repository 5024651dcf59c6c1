using TechBeats.Model;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>The pictures in use. Each is written once, at its first use, and not kept in memory.</summary>
internal sealed class PictureTable(PdfFile file, WriteQueue queue)
{
    private readonly ProfileTable profiles = new(file);
    private readonly Dictionary<string, PictureResource> pictures = new(StringComparer.Ordinal);

    public int Count => pictures.Count;

    /// <summary>Returns the resource of a picture, which is written at its first use.</summary>
    public PictureResource Use(RasterPicture picture)
    {
        if (!pictures.TryGetValue(picture.Hash, out var resource))
        {
            resource = new PictureResource(
                $"P{pictures.Count + 1}",
                file.Reserve(),
                HasAlpha: picture is PngPicture or JpegPicture { OpenMask: not null }
            );
            pictures.Add(picture.Hash, resource);
            queue.Add(() => PictureWriter.Read(picture), image => PictureWriter.Write(file, resource.Number, image, profiles));
        }

        return resource;
    }
}
