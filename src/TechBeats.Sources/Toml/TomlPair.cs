namespace TechBeats.Sources.Toml;

/// <summary>A key of a TOML text and its value.</summary>
/// <param name="Key">The key with its tables: <c>taxonomies.tags</c>.</param>
/// <param name="Texts">The value as text, one item unless it is a list. Numbers and dates stay as written.</param>
/// <param name="IsList">True if the value was written as an array.</param>
/// <param name="Line">Line of the text, from 1.</param>
public sealed record TomlPair(string Key, IReadOnlyList<string> Texts, bool IsList, int Line);
