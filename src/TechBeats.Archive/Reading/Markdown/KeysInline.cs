using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Keys to press together, <c>++ctrl+alt+x++</c> (pymdownx.keys).</summary>
internal sealed class KeysInline(IReadOnlyList<string> keys) : LeafInline
{
    /// <summary>The names of the keys as they stand on them.</summary>
    public IReadOnlyList<string> Keys => keys;
}
