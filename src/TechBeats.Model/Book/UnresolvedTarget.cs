namespace TechBeats.Model;

/// <summary>
/// A link target that is not resolved yet: a fragment (<c>#notes</c>) or a path (<c>../other.md</c>). It exists only while an archive is
/// read. Linking replaces every one, so a finished <see cref="Book"/> contains none.
/// </summary>
/// <param name="Address">The address as written, with entities and escapes resolved.</param>
/// <param name="Line">Line of the file on which the link stands, from 1; 0 if unknown.</param>
public sealed record UnresolvedTarget(string Address, int Line) : LinkTarget;
