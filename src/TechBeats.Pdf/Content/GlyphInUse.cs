using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>A glyph as content streams name it.</summary>
/// <param name="Font">The font that has it.</param>
/// <param name="Code">Its code in the font.</param>
/// <param name="Width">Its width in thousandths of the font's size, exactly as the font's dictionary says it.</param>
/// <param name="Text">What it stands for by rule; null when only its use says that.</param>
internal sealed record GlyphInUse(FontResource Font, int Code, double Width, string? Text);

/// <summary>A font as pages name it.</summary>
/// <param name="Name">Its name in resource dictionaries; it depends on the face alone.</param>
/// <param name="Number">Its object.</param>
/// <param name="IsTwoBytes">True when its codes have two bytes.</param>
internal sealed record FontResource(string Name, ObjectNumber Number, bool IsTwoBytes);
