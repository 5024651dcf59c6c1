namespace TechBeats.Model;

/// <summary>
/// A link whose target is not known yet: a fragment (<c>#notes</c>), or a path (<c>../other.md</c>). It exists only while an archive is
/// read.
/// Linking replaces every one, so that no finished <see cref="Book"/> holds any.
/// </summary>
/// <param name="Address">The address as written, entities and escapes resolved.</param>
/// <param name="Line">The line of the file on which the link stands, from 1; 0 when it has none.</param>
public sealed record UnresolvedTarget(string Address, int Line) : LinkTarget;
