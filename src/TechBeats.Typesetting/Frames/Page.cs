namespace TechBeats.Typesetting.Frames;

/// <summary>A page as it is printed.</summary>
/// <param name="Frame">The whole paper.</param>
/// <param name="Matter">Which of the book's two sequences of pages it belongs to.</param>
/// <param name="Number">Its number in that sequence, from 1.</param>
/// <param name="Landmarks">Places on it that links can name, in reading order.</param>
public sealed record Page(Frame Frame, Matter Matter, int Number, IReadOnlyList<Landmark> Landmarks)
{
    /// <summary>Name of the landmark at the head of a page; no other landmark begins with a hyphen and a letter <c>p</c>.</summary>
    public static string LandmarkName(Matter matter, int number) => matter == Matter.Front ? $"-front-{number}" : $"-page-{number}";
}
