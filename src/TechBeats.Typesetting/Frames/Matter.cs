namespace TechBeats.Typesetting.Frames;

/// <summary>The page sequences of a book. In the file, front matter precedes the body although it is typeset last.</summary>
public enum Matter
{
    /// <summary>Cover, imprint, contents: numbered i, ii, iii.</summary>
    Front,

    /// <summary>Issues and back matter: numbered 1, 2, 3.</summary>
    Body,
}
