namespace TechBeats.Settings;

/// <summary>Parses a word as a value.</summary>
/// <returns>False if the word is no such value; the value then means nothing.</returns>
internal delegate bool TryParseValue<T>(string word, out T value);
