namespace TechBeats.Model;

/// <summary>A raster picture in a drawing, stretched to the rectangle.</summary>
public sealed record PictureShape(RasterPicture Picture, double X, double Y, double Width, double Height) : Shape;
