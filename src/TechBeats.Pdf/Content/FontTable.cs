using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Content;

/// <summary>The faces of which glyphs have been drawn.</summary>
internal sealed class FontTable(PdfFile file)
{
    private readonly SortedDictionary<int, FaceInUse> faces = [];
    private FaceInUse? last;

    /// <summary>The faces by <see cref="Face.Index"/>.</summary>
    public IEnumerable<FaceInUse> Faces => faces.Values;

    /// <summary>The face; glyphs of it will be in the file.</summary>
    public FaceInUse Use(Face face)
    {
        if (last?.Face == face)
        {
            return last;
        }

        if (!faces.TryGetValue(face.Index, out var used))
        {
            used = new FaceInUse(face, file);
            faces.Add(face.Index, used);
        }

        return last = used;
    }
}
