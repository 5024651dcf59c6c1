namespace TechBeats.Settings;

/// <summary>A kind of value as people write it, the same on the command line and in a settings file.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="TryParse">Parses a word.</param>
/// <param name="Complaint">The end of the sentence that begins with a bad word, such as "is no year; write it as 2023".</param>
internal sealed record ValueParser<T>(TryParseValue<T> TryParse, string Complaint);
