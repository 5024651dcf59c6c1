namespace TechBeats.Typesetting.Frames;

/// <summary>The sequences of pages; in the file the front matter comes first, whenever it was set.</summary>
public enum Matter
{
    /// <summary>Cover, imprint, contents: numbered i, ii, iii.</summary>
    Front,

    /// <summary>Issues and back matter: numbered 1, 2, 3.</summary>
    Body,
}
