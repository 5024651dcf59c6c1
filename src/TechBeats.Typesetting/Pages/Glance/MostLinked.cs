namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>A paper or repository to which several links lead.</summary>
/// <param name="Title">Its title, or its key if no link tells the title.</param>
/// <param name="Issues">Number of issues with a link to it.</param>
/// <param name="Links">Number of links to it.</param>
/// <param name="Landmarks">The landmarks of the links in order.</param>
internal sealed record MostLinked(string Title, int Issues, int Links, IReadOnlyList<string> Landmarks);
