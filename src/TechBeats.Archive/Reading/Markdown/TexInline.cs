using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>A formula within a line of Markdown.</summary>
internal sealed class TexInline(TexSpan span) : LeafInline
{
    public TexSpan Tex => span;
}
