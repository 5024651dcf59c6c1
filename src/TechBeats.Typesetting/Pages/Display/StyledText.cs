using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A few words and how they look.</summary>
internal readonly record struct StyledText(string Text, ParagraphStyle Style);
