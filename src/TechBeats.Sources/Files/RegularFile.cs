namespace TechBeats.Sources.Files;

/// <summary>Tells files from pipes and devices, which may block or never end when they are read.</summary>
public static class RegularFile
{
    /// <summary>
    /// The size in bytes of the file behind all links, or null for an empty or missing file, a pipe, a device or links in a circle. Pipes
    /// and devices state no size.
    /// </summary>
    public static long? LengthOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;
            return file.Exists && file.Length > 0 ? file.Length : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
