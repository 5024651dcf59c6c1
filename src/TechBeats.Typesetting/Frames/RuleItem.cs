using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>A filled rectangle: a rule, a tint; its place is its top left corner.</summary>
public sealed record RuleItem(Size Size, Color Color) : FrameItem;
