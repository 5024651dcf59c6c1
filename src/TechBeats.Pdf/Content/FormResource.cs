using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>A form XObject as content streams name it.</summary>
internal sealed record FormResource(string Name, ObjectNumber Number, bool HasTransparency);
