namespace TechBeats.Archive.Reading.Html;

/// <summary>A tag in a text.</summary>
/// <param name="Start">Index of its <c>&lt;</c>.</param>
/// <param name="End">Index behind its <c>&gt;</c>.</param>
/// <param name="Name">Its name in lower case.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="Attributes">How many attributes it has, at most.</param>
internal readonly record struct HtmlTag(int Start, int End, string Name, bool IsEnd, int Attributes);
