using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Style and meaning of a text run.</summary>
internal sealed record TextContext
{
    public required TextStyle Style { get; init; }

    /// <summary>The elements around it, from the paragraph's own to the innermost; empty for untagged text.</summary>
    public IReadOnlyList<Element> Path { get; init; } = [];

    public LinkedText? Link { get; init; }

    /// <summary>True for code, which is never hyphenated and breaks at its joints.</summary>
    public bool IsCode { get; init; }

    /// <summary>The key that it labels; null for other text. All runs of a key share it.</summary>
    public Keystroke? Key { get; init; }

    /// <summary>The note that it marks; otherwise null.</summary>
    public Note? Note { get; init; }

    /// <summary>The picture that it stands for, one <see cref="CollectedText.Object"/>; otherwise null.</summary>
    public InlinePicture? Picture { get; init; }
}
