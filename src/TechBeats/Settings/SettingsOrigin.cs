using System.Diagnostics.CodeAnalysis;
using TechBeats.Sources.Files;

namespace TechBeats.Settings;

/// <summary>
/// The origin of a settings file, which decides its rights. A file in an archive may come from a stranger: it describes the book, reads and
/// writes only in the archive's folder, and allows no private host. A file that the user passes may do everything.
/// </summary>
/// <param name="Name">The file's name for problems.</param>
/// <param name="Folder">The absolute base folder of its paths, or null for a file in a zip file.</param>
/// <param name="IsNamed">True if the user passed the file.</param>
/// <param name="Files">The archive, or null if it is not open yet and its files can't be checked.</param>
internal sealed record SettingsOrigin(string Name, string? Folder, bool IsNamed, IFileTree? Files)
{
    /// <summary>The store's folder, the only hidden name that a settings file in an archive may use.</summary>
    private const string StoreName = ".techbeats";

    /// <summary>Resolves the path of a file outside of the archive's texts: a store, a font, an output.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="errorText">The reason against the path, as the end of a sentence that starts with the path.</param>
    public bool TryResolve(string written, [NotNullWhen(true)] out string? path, [NotNullWhen(false)] out string? errorText)
    {
        errorText = IsNamed ? null
            : Folder is null ? "is a path, which a settings file in a zip file can't use; pass the settings file with --config"
            : ArchivePath.Normalize(written) is null ? "leaves the archive; only a settings file passed with --config may do that"
            : written.Split('/', '\\').Any(part => part.StartsWith('.') && part != "." && part != StoreName)
                ? "is hidden; only a settings file passed with --config may use it"
            : null;
        path = errorText is null ? Path.GetFullPath(written, Folder!) : null;
        if (path is not null && !IsNamed && LeadsThroughLink(path))
        {
            (path, errorText) = (null, "leads through a link; only a settings file passed with --config may do that");
        }

        return errorText is null;
    }

    /// <summary>Whether the file or a folder on the path is a link.</summary>
    private bool LeadsThroughLink(string path)
    {
        for (var at = path; at is not null && at.Length > Folder!.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
