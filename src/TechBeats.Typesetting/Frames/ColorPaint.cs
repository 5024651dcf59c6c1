using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A uniform color.</summary>
public sealed record ColorPaint(Color Color) : Paint;
