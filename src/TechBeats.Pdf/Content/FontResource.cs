using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>A font as a named resource.</summary>
/// <param name="Name">Name in resource dictionaries. It depends only on the face.</param>
/// <param name="Number">Its object number.</param>
/// <param name="IsTwoBytes">True if its codes have two bytes.</param>
internal sealed record FontResource(string Name, ObjectNumber Number, bool IsTwoBytes);
