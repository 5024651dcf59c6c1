using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>How a run of text looks and what it means.</summary>
internal sealed record TextContext
{
    public required TextStyle Style { get; init; }

    /// <summary>The elements it belongs to, from the paragraph's own to the innermost; empty when nothing is tagged.</summary>
    public IReadOnlyList<Element> Path { get; init; } = [];

    public LinkedText? Link { get; init; }

    /// <summary>True for code, which is never hyphenated and breaks at its own places.</summary>
    public bool IsCode { get; init; }

    /// <summary>The key that it is printed on; null when it is none. Runs of one key share it.</summary>
    public Keystroke? Key { get; init; }

    /// <summary>The note whose mark it is; null otherwise.</summary>
    public Note? Note { get; init; }

    /// <summary>The picture that it is, one <see cref="CollectedText.Object"/>; null otherwise.</summary>
    public InlinePicture? Picture { get; init; }
}
