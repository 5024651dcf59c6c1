namespace TechBeats.Pdf.Content;

/// <summary>A glyph as content streams show it.</summary>
/// <param name="Font">The font that contains it.</param>
/// <param name="Code">Its code in the font.</param>
/// <param name="Width">Width in thousandths of the font size, exactly as in the font's dictionary.</param>
/// <param name="Text">The text that it represents by default; null if that depends on its use.</param>
internal sealed record GlyphInUse(FontResource Font, int Code, double Width, string? Text);
