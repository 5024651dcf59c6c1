namespace TechBeats.Pdf.Content;

/// <summary>A glyph as content streams name it.</summary>
/// <param name="Font">The font that has it.</param>
/// <param name="Code">Its code in the font.</param>
/// <param name="Width">Its width in thousandths of the font's size, exactly as the font's dictionary says it.</param>
/// <param name="Text">What it stands for by rule; null when only its use says that.</param>
internal sealed record GlyphInUse(FontResource Font, int Code, double Width, string? Text);
