namespace TechBeats.Svg.Source;

/// <summary>Reads a <c>data:</c> address. Never asks a network and never runs a decoder.</summary>
/// <returns>The content, or null if the address is malformed.</returns>
public delegate EmbeddedImage? EmbeddedImageReader(string address);
