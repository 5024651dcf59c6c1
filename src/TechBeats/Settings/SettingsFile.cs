using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Settings;

/// <summary>A file of settings: one that the user named, or <c>techbeats.yml</c> at the top of an archive.</summary>
internal sealed class SettingsFile
{
    /// <summary>The name under which it is looked for.</summary>
    public const string UsualName = "techbeats.yml";

    private const int MostBytes = 256 * 1024;

    private readonly SettingsOrigin origin;
    private readonly byte[] bytes;

    private SettingsFile(SettingsOrigin origin, byte[] bytes) => (this.origin, this.bytes) = (origin, bytes);

    /// <summary>The file that the user named.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="name">What the user calls it.</param>
    /// <exception cref="UnusableRequestException">It can't be read.</exception>
    public static SettingsFile Named(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? new SettingsFile(new SettingsOrigin(name, Path.GetDirectoryName(path), IsNamed: true, null), File.ReadAllBytes(path))
                : throw TooLong(name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"The file of settings {name} can't be read",
                "Name a file that is there; techbeats init writes one",
                failure
            );
        }
    }

    /// <summary>The file that an archive holds, or null if it holds none.</summary>
    /// <exception cref="UnusableRequestException">It can't be read.</exception>
    public static SettingsFile? FoundIn(OpenArchive archive)
    {
        if (archive.Files.Files.All(file => file.Path != UsualName))
        {
            return null;
        }

        try
        {
            return new SettingsFile(
                new SettingsOrigin(UsualName, archive.IsFolder ? archive.Folder : null, IsNamed: false, archive.Files),
                archive.Files.Read(UsualName, MostBytes)
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"The file of settings {UsualName} in the archive can't be read",
                "Check that you have permission to read it, and no longer than 256 kB",
                failure
            );
        }
    }

    /// <summary>What the file says.</summary>
    /// <param name="files">The archive that it speaks of, or null if it isn't open yet.</param>
    /// <exception cref="UnusableRequestException">Something in it can't be taken; the exception has all of it, line by line.</exception>
    public BookSettings Read(IFileTree? files)
    {
        var (root, problems) = YamlText.Read(bytes, origin.Name);
        var settings = BookSettings.Empty;
        if (root is not null)
        {
            (settings, var wrong) = SettingsReader.Read(root, origin with { Files = files });
            problems = [.. problems, .. wrong];
        }

        return problems.Count == 0
            ? settings
            : throw new UnusableRequestException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{origin.Name} can't be taken: {problems.Count} {(problems.Count == 1 ? "mistake" : "mistakes")}"
                ),
                "README.md says what each key takes",
                problems);
    }

    private static UnusableRequestException TooLong(string name) =>
        new($"{name} is no file of settings: it has more than 256 kB", "Name another file with --config");
}
