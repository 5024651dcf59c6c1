using TechBeats.Sources.Zips;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Archives in a zip.</summary>
internal sealed class ZipTarget : IFuzzTarget
{
    public string Name => "zip";

    /// <summary>Maximum number of bytes of a file that is read.</summary>
    private const int MaximumFile = 4 * 1024 * 1024;

    public void Run(byte[] input)
    {
        try
        {
            using var zip = new ZipTree(new MemoryStream(input), "archive.zip");
            foreach (var file in zip.Files)
            {
                Check(zip, file.Path);
            }
        }
        catch (InvalidDataException)
        {
            // Documented: no zip, or a damaged one.
        }
    }

    private static void Check(ZipTree zip, string path)
    {
        BrokenPromiseException.Unless(!path.Split('/').Contains("..") && !path.StartsWith('/'), $"a path that leaves the tree: {path}");
        try
        {
            BrokenPromiseException.Unless(zip.Read(path, MaximumFile).Length <= MaximumFile, "more bytes than the limit");
        }
        catch (IOException)
        {
            // Documented: it can't be read, or is too long.
        }
    }
}
