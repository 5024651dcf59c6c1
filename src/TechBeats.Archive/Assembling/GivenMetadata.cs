namespace TechBeats.Archive.Assembling;

/// <summary>The request's metadata for the book. A null value means the archive's value.</summary>
/// <param name="Title">The book's title.</param>
/// <param name="Subtitle">One line under the title.</param>
/// <param name="Author">The book's author.</param>
/// <param name="Language">BCP 47 tag of the book.</param>
/// <param name="SiteAddress">Address of the newsletter's site.</param>
/// <param name="License">License of the texts.</param>
internal sealed record GivenMetadata(
    string? Title, string? Subtitle, string? Author, string? Language, string? SiteAddress, string? License = null);
