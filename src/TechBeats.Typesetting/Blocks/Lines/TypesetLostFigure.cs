using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A lost figure, for the index of lost figures.</summary>
/// <param name="Address">The address of the figure.</param>
/// <param name="Title">The title on its card.</param>
/// <param name="Reason">Why it is lost, in words that the book prints.</param>
/// <param name="Kind">The reason without the details of this figure.</param>
/// <param name="Landmark">Name of its marker (<see cref="Marker"/>), which its card carries as a landmark.</param>
internal sealed record TypesetLostFigure(string Address, string Title, string Reason, string Kind, string Landmark)
{
    /// <summary>The reason as a fact, or null if the program did not look for the figure.</summary>
    public LossReason? Loss { get; init; }
}
