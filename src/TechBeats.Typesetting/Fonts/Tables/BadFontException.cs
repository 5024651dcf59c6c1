namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A font file that can't be used: not a font, damaged, or of a kind that isn't read. The message is one line for people.</summary>
internal sealed class BadFontException(string message) : Exception(message);
