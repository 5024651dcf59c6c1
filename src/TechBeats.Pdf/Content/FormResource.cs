using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>A form XObject as a named resource.</summary>
internal sealed record FormResource(string Name, ObjectNumber Number, bool HasTransparency);
