namespace TechBeats.Settings;

/// <summary>Reads a word as a value; false when it is none, and then the value means nothing.</summary>
internal delegate bool ValueReading<T>(string word, out T value);

/// <summary>A kind of value as people write it, the same on the command line and in a file of settings.</summary>
/// <param name="TryRead">Reads one.</param>
/// <param name="Complaint">What to say behind a word that is none, as "is no year; write it as 2023".</param>
internal sealed record ValueForm<T>(ValueReading<T> TryRead, string Complaint);
