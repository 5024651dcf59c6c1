namespace TechBeats.Typesetting.Frames;

/// <summary>A finished page.</summary>
/// <param name="Frame">The whole page, margins included.</param>
/// <param name="Matter">The sequence that the page belongs to.</param>
/// <param name="Number">Number in that sequence, from 1.</param>
/// <param name="Landmarks">Landmarks on the page in reading order.</param>
public sealed record Page(Frame Frame, Matter Matter, int Number, IReadOnlyList<Landmark> Landmarks)
{
    /// <summary>Name of the landmark at the top of a page. Other landmarks never begin with a hyphen.</summary>
    public static string LandmarkName(Matter matter, int number) => matter == Matter.Front ? $"-front-{number}" : $"-page-{number}";
}
