namespace TechBeats.Settings;

/// <summary>The syntax of a kind of value, the same on the command line and in a settings file.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="TryParse">Parses a word.</param>
/// <param name="ErrorText">The end of a sentence that starts with an invalid word, such as "is not a year; write it as 2023".</param>
internal sealed record ValueParser<T>(TryParseValue<T> TryParse, string ErrorText);
