using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>An issue's text, typeset in one column.</summary>
/// <param name="Slabs">The column, from top to bottom.</param>
/// <param name="Headings">The headings of its flow in order, for contents and outline; those inside quotes and the like are left out.</param>
/// <param name="Links">Every web link that can be clicked, in order, repeats included, for a register.</param>
/// <param name="LostFigures">The lost figures, in order.</param>
/// <param name="Problems">What could not be set as written.</param>
public sealed record TypesetBlocks(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<TypesetHeading> Headings,
    IReadOnlyList<TypesetLink> Links,
    IReadOnlyList<TypesetLostFigure> LostFigures,
    IReadOnlyList<Problem> Problems);

/// <summary>A heading as contents and outline need it.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Title">Its plain words.</param>
/// <param name="Name">Its landmark, <c>issue-key/heading-key</c>, carried by its first slab.</param>
/// <param name="Inlines">Its words as written.</param>
public sealed record TypesetHeading(int Level, string Title, string Name, IReadOnlyList<Inline> Inlines);

/// <summary>A web link as a register of links needs it.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Text">Its plain words; a linked picture's alternative text.</param>
/// <param name="Landmark">Name of a landmark that its slab carries, so that its page is known; <see cref="Marker.IsMarker"/> is true of it.</param>
/// <param name="Subject">The heading below the second level that it stands under; null for none.</param>
public sealed record TypesetLink(string Address, string Text, string Landmark, string? Subject);

/// <summary>A lost figure, as the register needs it.</summary>
/// <param name="Address">Where it should have been.</param>
/// <param name="Title">What it was, as its card says.</param>
/// <param name="Reason">Why, in the book's words.</param>
/// <param name="Landmark">Name of a landmark that its card carries; <see cref="Marker.IsMarker"/> is true of it.</param>
public sealed record TypesetLostFigure(string Address, string Title, string Reason, string Landmark);

/// <summary>Landmarks that only tell on which page something stands: no link goes to them, so that no file needs to name them.</summary>
public static class Marker
{
    private const string Sign = "/~";

    /// <summary>Name of the marker with the number in the issue.</summary>
    public static string Name(string issueKey, int number) => $"{issueKey}{Sign}{number}";

    /// <summary>True for the name of a marker; keys of issues, headings and anchors hold no <c>/~</c>.</summary>
    public static bool IsMarker(string landmark)
    {
        ArgumentNullException.ThrowIfNull(landmark);
        return landmark.Contains(Sign, StringComparison.Ordinal);
    }
}
