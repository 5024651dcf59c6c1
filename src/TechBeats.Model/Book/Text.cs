namespace TechBeats.Model;

/// <summary>Plain characters in composed form (NFC), without line ends and control characters.</summary>
public sealed record Text(string Value) : Inline;
