namespace TechBeats.Archive.Reading.Templates;

/// <summary>One argument of a tag.</summary>
/// <param name="Key">Name of the argument, or empty for a positional argument.</param>
/// <param name="Value">Value of the argument, without quotes and escapes.</param>
/// <param name="IsQuoted">True if the value was quoted: a text, and never a variable's name.</param>
internal readonly record struct TagArgument(string Key, string Value, bool IsQuoted);
