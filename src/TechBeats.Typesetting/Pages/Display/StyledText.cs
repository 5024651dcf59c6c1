using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A short text and its style.</summary>
internal readonly record struct StyledText(string Text, ParagraphStyle Style);
