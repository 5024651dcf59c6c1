using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>The content of a <c>data:</c> address that an <c>image</c> element names.</summary>
/// <param name="Bytes">The bytes that the address holds.</param>
/// <param name="Picture">The bytes as a picture that can be printed as it is; null for a drawing and for every other content.</param>
public sealed record EmbeddedImage(ReadOnlyMemory<byte> Bytes, RasterPicture? Picture);

/// <summary>Reads a <c>data:</c> address. Never asks a network and never runs a decoder.</summary>
/// <returns>The content, or null if the address is malformed.</returns>
public delegate EmbeddedImage? EmbeddedImageReader(string address);
