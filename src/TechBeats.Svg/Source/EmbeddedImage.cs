using TechBeats.Model;

namespace TechBeats.Svg.Source;

/// <summary>The content of an <c>image</c> element's <c>data:</c> address.</summary>
/// <param name="Bytes">The bytes in the address.</param>
/// <param name="Picture">The picture if it is printable unchanged, or null for a drawing and any other content.</param>
public sealed record EmbeddedImage(ReadOnlyMemory<byte> Bytes, RasterPicture? Picture);
