namespace TechBeats.Sources.Toml;

/// <summary>The first place at which a text is not valid TOML.</summary>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Reason">What is wrong, without a full stop.</param>
public sealed record TomlSlip(int Line, string Reason);
