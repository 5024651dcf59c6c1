using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A filled rectangle, such as a rule or a tint, placed by its top left corner.</summary>
public sealed record RuleItem(Size Size, Color Color) : FrameItem;
