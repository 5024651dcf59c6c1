namespace TechBeats.Archive.Reading.Templates;

/// <summary>A value of a Go template.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsSafe">True for markup, which is not escaped.</param>
internal readonly record struct GoValue(string Text, bool IsSafe = false)
{
    /// <summary>False for an empty text, zero and false.</summary>
    public bool IsTrue => Text is not ("" or "0" or "false");

    public static GoValue FromTruth(bool truth) => new(truth ? "true" : "false");
}
