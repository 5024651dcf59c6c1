namespace TechBeats.Model;

/// <summary>Plain characters, in Unicode's composed form (NFC), without line ends or control characters.</summary>
public sealed record Text(string Value) : Inline;
