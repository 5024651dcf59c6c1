namespace TechBeats.Svg.Source;

/// <summary>Reads a <c>data:</c> address without network access and without a decoder.</summary>
/// <returns>The content, or null if the address is malformed.</returns>
public delegate EmbeddedImage? EmbeddedImageReader(string address);
