using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>A picture as pages name it.</summary>
internal sealed record PictureResource(string Name, ObjectNumber Number, bool HasAlpha);
