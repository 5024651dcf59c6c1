using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>One color.</summary>
public sealed record ColorPaint(Color Color) : Paint;
