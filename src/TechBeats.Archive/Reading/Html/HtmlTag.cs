namespace TechBeats.Archive.Reading.Html;

/// <summary>An HTML tag in a text.</summary>
/// <param name="Start">Index of the <c>&lt;</c>.</param>
/// <param name="End">Index after the <c>&gt;</c>.</param>
/// <param name="Name">Name of the element in lower case.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="Attributes">Upper bound of the number of attributes.</param>
internal readonly record struct HtmlTag(int Start, int End, string Name, bool IsEnd, int Attributes);
