using Markdig.Syntax.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Words with styles of their own and without other markup.</summary>
internal sealed class StyledTextInline(IReadOnlyList<(InlineStyle? Style, string Words)> parts) : LeafInline
{
    public IReadOnlyList<(InlineStyle? Style, string Words)> Parts => parts;
}
