namespace TechBeats.Model;

/// <summary>A location in the archive.</summary>
/// <param name="File">Path relative to the archive, with forward slashes; never an absolute path.</param>
/// <param name="Line">Line, from 1; 0 for the whole file.</param>
public readonly record struct Place(string File, int Line = 0)
{
    /// <summary>The location as compilers write it: <c>file:line</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
