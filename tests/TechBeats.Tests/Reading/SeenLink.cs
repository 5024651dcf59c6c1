namespace TechBeats.Tests.Reading;

/// <summary>A link as an outside program sees it. One that goes nowhere has neither an address nor a target.</summary>
/// <param name="Page">Index of the page it stands on.</param>
/// <param name="Address">The address on the web, or null inside the book.</param>
/// <param name="Target">Index of the page it goes to, or null when it goes to the web.</param>
internal sealed record SeenLink(int Page, string? Address, int? Target)
{
    /// <summary>The words in its area, as printed.</summary>
    public string Text { get; init; } = "";
}
