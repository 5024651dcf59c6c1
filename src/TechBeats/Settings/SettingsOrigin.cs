using System.Diagnostics.CodeAnalysis;
using TechBeats.Sources.Files;

namespace TechBeats.Settings;

/// <summary>
/// Where a file of settings stands, which decides what it may say. One that was found in an archive came with it, perhaps from a stranger:
/// it says what the book is, keeps to the archive's own folder with what it reads and writes, and opens no private host.
/// One that the user named is the user's word.
/// </summary>
/// <param name="Name">Its name for problems.</param>
/// <param name="Folder">The absolute folder that its paths start from, or null for a file inside a zip.</param>
/// <param name="IsNamed">True if the user named it.</param>
/// <param name="Files">The archive, or null if it isn't open yet, and then what it should hold is not looked for.</param>
internal sealed record SettingsOrigin(string Name, string? Folder, bool IsNamed, IFileTree? Files)
{
    /// <summary>The name of the store's folder, the one hidden name that a file in an archive may give.</summary>
    private const string StoreName = ".techbeats";

    /// <summary>The absolute path of something outside the archive's texts: a store, a font, an output.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="complaint">Why it may not be had, as the end of a sentence that begins with what was written.</param>
    public bool TryResolve(string written, [NotNullWhen(true)] out string? path, [NotNullWhen(false)] out string? complaint)
    {
        complaint = IsNamed ? null
            : Folder is null ? "is a path, and a file inside a zip has none around it; name the file of settings with --config"
            : LeavesArchive(written) ? "leaves the archive; a file of settings may do that when --config names it"
            : written.Split('/', '\\').Any(part => part.StartsWith('.') && part != "." && part != StoreName)
                ? "is hidden; a file of settings may name that when --config names it"
            : null;
        path = complaint is null ? Path.GetFullPath(written, Folder!) : null;
        if (path is not null && !IsNamed && LeadsThroughLink(path))
        {
            (path, complaint) = (null, "leads through a link; a file of settings may do that when --config names it");
        }

        return complaint is null;
    }

    /// <summary>A path inside the archive in the archive's own form, or null if it leaves it.</summary>
    public static string? Inside(string written)
    {
        var plain = written.Replace('\\', '/');
        return LeavesArchive(written)
            ? null
            : string.Join('/', plain.Split('/').Where(part => part is not ("" or "."))) + (plain.EndsWith('/') ? "/" : "");
    }

    private static bool LeavesArchive(string written) =>
        written is ['/' or '\\' or '~', ..] or [_, ':', ..] || written.Split('/', '\\').Contains("..") || written.Any(char.IsControl);

    /// <summary>Whether a folder on the way, or the file itself, is a link.</summary>
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
