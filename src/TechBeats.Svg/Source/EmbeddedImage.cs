using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>The content of a <c>data:</c> address that an <c>image</c> element names.</summary>
/// <param name="Bytes">The bytes that the address holds.</param>
/// <param name="Picture">The bytes as a picture that can be printed as it is; null for a drawing and for every other content.</param>
public sealed record EmbeddedImage(ReadOnlyMemory<byte> Bytes, RasterPicture? Picture);
