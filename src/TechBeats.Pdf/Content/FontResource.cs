using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>A font as pages name it.</summary>
/// <param name="Name">Its name in resource dictionaries; it depends on the face alone.</param>
/// <param name="Number">Its object.</param>
/// <param name="IsTwoBytes">True when its codes have two bytes.</param>
internal sealed record FontResource(string Name, ObjectNumber Number, bool IsTwoBytes);
