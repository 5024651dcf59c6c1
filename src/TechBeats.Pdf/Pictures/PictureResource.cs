using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>A picture as a named resource.</summary>
internal sealed record PictureResource(string Name, ObjectNumber Number, bool HasAlpha);
