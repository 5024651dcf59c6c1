using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>A link annotation in the file.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Number">Its object.</param>
/// <param name="Owner">The element that it belongs to; null when nothing around it has a meaning.</param>
/// <param name="Order">Its place in the order of drawing.</param>
internal sealed record WrittenLink(WrittenPage Page, ObjectNumber Number, Element? Owner, int Order);
