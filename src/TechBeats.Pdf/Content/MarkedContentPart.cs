namespace TechBeats.Pdf.Content;

/// <summary>Marks of an element that were drawn in a row.</summary>
/// <param name="Order">Place in the order of drawing.</param>
/// <param name="Page">Their page.</param>
/// <param name="Id">Their marked-content identifier on it.</param>
internal sealed record MarkedContentPart(int Order, WrittenPage Page, int Id);
