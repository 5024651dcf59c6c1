using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>A written link annotation.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Number">Its object number.</param>
/// <param name="Owner">The element that owns it; null if no element surrounds it.</param>
/// <param name="Order">Position in drawing order.</param>
internal sealed record WrittenLink(WrittenPage Page, ObjectNumber Number, Element? Owner, int Order);
