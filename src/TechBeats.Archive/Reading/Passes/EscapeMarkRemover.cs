using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the marks of escaped signs (<see cref="EscapedSigns"/>) from text.</summary>
internal sealed class EscapeMarkRemover : BlockRewriter
{
    protected override Text Change(Text text)
    {
        var value = EscapedSigns.RemoveMark(text.Value);
        return value.Length == text.Value.Length ? text : new Text(value);
    }
}
