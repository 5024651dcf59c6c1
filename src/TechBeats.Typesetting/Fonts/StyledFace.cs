using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A face whose weight and slope are known before its file is read.</summary>
internal readonly record struct StyledFace(Face Face, FontWeight Weight, bool IsItalic);
