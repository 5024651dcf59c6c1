namespace TechBeats.Pdf.Content;

/// <summary>A sequence of marked content of one element.</summary>
/// <param name="Order">Position in drawing order.</param>
/// <param name="Page">The page.</param>
/// <param name="Id">The marked-content identifier (MCID) on the page.</param>
internal sealed record MarkedContentPart(int Order, WrittenPage Page, int Id);
