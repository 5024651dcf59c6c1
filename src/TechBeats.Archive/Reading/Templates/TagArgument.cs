namespace TechBeats.Archive.Reading.Templates;

/// <summary>One argument of a tag.</summary>
/// <param name="Key">Its name; empty when it is told by its place.</param>
/// <param name="Value">Its value, quotes and escapes resolved.</param>
/// <param name="IsQuoted">True when it stood between quotes: a text, and never a variable's name.</param>
internal readonly record struct TagArgument(string Key, string Value, bool IsQuoted);
