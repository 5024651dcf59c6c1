namespace TechBeats.Settings;

/// <summary>Parses a word as a value.</summary>
/// <returns>False if the word is not valid; the value is then undefined.</returns>
internal delegate bool TryParseValue<T>(string word, out T value);
