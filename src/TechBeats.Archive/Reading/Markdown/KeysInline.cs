using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Keys to press together, such as <c>++ctrl+alt+x++</c> (pymdownx.keys).</summary>
internal sealed class KeysInline(IReadOnlyList<string> keys) : LeafInline
{
    /// <summary>The labels of the keys.</summary>
    public IReadOnlyList<string> Keys => keys;
}
