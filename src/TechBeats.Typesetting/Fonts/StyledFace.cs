using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A face with its weight and slope, which are known before its file is read.</summary>
internal readonly record struct StyledFace(Face Face, FontWeight Weight, bool IsItalic);
