using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Structure;

/// <summary>A kid of a structure element: an element, marked content of a page, or an annotation of a page.</summary>
internal sealed record StructureKid(
    StructureNode? Child = null,
    WrittenPage? Page = null,
    int Content = -1,
    ObjectNumber? Annotation = null
);
