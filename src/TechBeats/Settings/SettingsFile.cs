using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Settings;

/// <summary>A settings file: one from the user, or <c>techbeats.yml</c> at the top of an archive.</summary>
internal sealed class SettingsFile
{
    /// <summary>The name of a settings file in an archive.</summary>
    public const string DefaultName = "techbeats.yml";

    private const int MaximumBytes = 256 * 1024;

    private readonly SettingsOrigin origin;
    private readonly byte[] bytes;

    private SettingsFile(SettingsOrigin origin, byte[] bytes) => (this.origin, this.bytes) = (origin, bytes);

    /// <summary>Reads the user's settings file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="name">The display name.</param>
    /// <exception cref="UnusableRequestException">The file can't be read.</exception>
    public static SettingsFile Named(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length <= MaximumBytes
                ? new SettingsFile(new SettingsOrigin(name, Path.GetDirectoryName(path), IsNamed: true, null), File.ReadAllBytes(path))
                : throw TooLong(name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"The settings file {name} can't be read",
                "Check the path and the permissions; techbeats init writes a settings file",
                failure
            );
        }
    }

    /// <summary>Finds the settings file of an archive, or returns null if there is none.</summary>
    /// <exception cref="UnusableRequestException">The file can't be read.</exception>
    public static SettingsFile? FindIn(OpenArchive archive)
    {
        if (archive.Files.Files.All(file => file.Path != DefaultName))
        {
            return null;
        }

        try
        {
            return new SettingsFile(
                new SettingsOrigin(DefaultName, archive.IsFolder ? archive.Folder : null, IsNamed: false, archive.Files),
                archive.Files.Read(DefaultName, MaximumBytes)
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"The settings file {DefaultName} in the archive can't be read",
                "Check its permissions and its size, at most 256 kB",
                failure
            );
        }
    }

    /// <summary>Parses the file.</summary>
    /// <param name="files">The archive, or null if it is not open yet.</param>
    /// <exception cref="UnusableRequestException">The file has errors. The exception lists all of them.</exception>
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
                    $"{origin.Name} has {problems.Count} {(problems.Count == 1 ? "error" : "errors")}"
                ),
                "README.md describes the keys",
                problems);
    }

    private static UnusableRequestException TooLong(string name) =>
        new($"{name} is too large for a settings file: it has more than 256 kB", "Pass another file with --config");
}
