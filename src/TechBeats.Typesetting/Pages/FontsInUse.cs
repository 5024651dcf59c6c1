using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages;

/// <summary>Collects the faces that pages are set in.</summary>
internal sealed class FontsInUse
{
    private readonly SortedDictionary<int, Face> faces = [];

    /// <summary>Names of the families, each once, in the order of the library.</summary>
    public IReadOnlyList<string> Families => [.. faces.Values.Select(face => face.FamilyName).Distinct(StringComparer.Ordinal)];

    /// <summary>Adds the faces of all text in the frame.</summary>
    public void Add(Frame frame)
    {
        foreach (var (_, mark) in frame.Items)
        {
            if (mark is TextItem text)
            {
                faces.TryAdd(text.Face.Index, text.Face);
            }
            else if (mark is GroupItem group)
            {
                Add(group.Content);
            }
        }
    }
}
