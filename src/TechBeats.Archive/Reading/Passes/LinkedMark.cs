using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>A link that may be the mark of a note.</summary>
/// <param name="Link">The link.</param>
/// <param name="Fragment">The name that the link points at.</param>
/// <param name="Label">The number, letter or sign.</param>
/// <param name="Order">Position in the reading order.</param>
/// <param name="IsSetOff">True if the mark is raised or stands in brackets.</param>
/// <param name="Neighbors">The anchors in the same paragraph. The note may link back to them.</param>
internal sealed record LinkedMark(Link Link, string Fragment, string Label, int Order, bool IsSetOff, IReadOnlySet<string> Neighbors);
