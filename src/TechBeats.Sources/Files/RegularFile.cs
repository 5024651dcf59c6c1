namespace TechBeats.Sources.Files;

/// <summary>Tells files from pipes and devices, which may block or never end when they are read.</summary>
internal static class RegularFile
{
    /// <summary>
    /// The size in bytes of the file behind all links, or null for an empty file, a pipe or a device. The latter state no size.
    /// </summary>
    public static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        file = file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;
        return file.Exists && file.Length > 0 ? file.Length : null;
    }
}
