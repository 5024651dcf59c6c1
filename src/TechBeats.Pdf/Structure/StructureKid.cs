using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Structure;

/// <summary>One thing that a structure element holds: another, or marked content of a page, or an annotation of a page.</summary>
internal sealed record StructureKid(
    StructureNode? Child = null,
    WrittenPage? Page = null,
    int Content = -1,
    ObjectNumber? Annotation = null
);
