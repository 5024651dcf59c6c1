namespace TechBeats.Sources.Toml;

/// <summary>The first error of a TOML text.</summary>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Reason">The error message without a final period.</param>
public sealed record TomlError(int Line, string Reason);
