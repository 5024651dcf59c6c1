namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// Reports an unusable font file: not a font, damaged, or of an unsupported format. The message is a predicate, such as "is not a font".
/// </summary>
internal sealed class BadFontException(string message) : Exception(message);
