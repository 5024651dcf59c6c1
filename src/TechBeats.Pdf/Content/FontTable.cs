using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Content;

/// <summary>The faces with drawn glyphs.</summary>
internal sealed class FontTable(PdfFile file)
{
    private readonly SortedDictionary<int, FaceInUse> faces = [];
    private FaceInUse? last;

    /// <summary>The faces, ordered by <see cref="Face.Index"/>.</summary>
    public IEnumerable<FaceInUse> Faces => faces.Values;

    /// <summary>Returns the entry of a face, which is created at first use.</summary>
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
