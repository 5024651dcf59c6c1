using TechBeats.Model;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>The pictures that have been drawn: each is written once, when it is first drawn, and not kept.</summary>
internal sealed class PictureTable(PdfFile file, WriteQueue queue)
{
    private readonly ProfileTable profiles = new(file);
    private readonly Dictionary<string, PictureResource> pictures = new(StringComparer.Ordinal);

    public int Count => pictures.Count;

    /// <summary>The picture as pages name it; it will be in the file.</summary>
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
