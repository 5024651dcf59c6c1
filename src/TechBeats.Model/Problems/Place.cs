namespace TechBeats.Model;

/// <summary>A place in the archive.</summary>
/// <param name="File">Path relative to the archive, with forward slashes; never an absolute path.</param>
/// <param name="Line">Line counted from 1; 0 when the place is the whole file.</param>
public readonly record struct Place(string File, int Line = 0)
{
    /// <summary>The place as compilers write it: <c>file:line</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
