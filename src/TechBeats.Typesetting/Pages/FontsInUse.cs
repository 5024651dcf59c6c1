using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages;

/// <summary>Collects the faces used on pages.</summary>
internal sealed class FontsInUse
{
    private readonly SortedDictionary<int, Face> faces = [];

    /// <summary>The distinct family names, in the order of the font library.</summary>
    public IReadOnlyList<string> Families => [.. faces.Values.Select(face => face.FamilyName).Distinct(StringComparer.Ordinal)];

    /// <summary>Adds the faces of all text in the frame.</summary>
    public void Add(Frame frame)
    {
        foreach (var (_, item) in frame.Items)
        {
            if (item is TextItem text)
            {
                faces.TryAdd(text.Face.Index, text.Face);
            }
            else if (item is GroupItem group)
            {
                Add(group.Content);
            }
        }
    }
}
