using TechBeats.Building;

namespace TechBeats.Commands;

/// <summary>Finds the font folders of the system and the user.</summary>
internal static class SystemFontFolders
{
    /// <summary>
    /// Lists the folders of fonts, the user's folder first. Windows has a folder for the user and one for the system. macOS adds one
    /// for the machine. Other systems have <c>fonts</c> in the data folders of the XDG Base Directory Specification.
    /// </summary>
    public static IReadOnlyList<string> Find(Host host)
    {
        string? Folder(string variable, string below) =>
            host.Variable(variable) is { Length: > 0 } named ? Path.Combine(named, below) : null;

        IEnumerable<string?> folders = OperatingSystem.IsWindows()
            ? [Folder("LOCALAPPDATA", Path.Combine("Microsoft", "Windows", "Fonts")), Folder("WINDIR", "Fonts")]
            : OperatingSystem.IsMacOS()
            ? [Folder("HOME", Path.Combine("Library", "Fonts")), "/Library/Fonts", "/System/Library/Fonts"]
            : [
                Folder("XDG_DATA_HOME", "fonts") ?? Folder("HOME", Path.Combine(".local", "share", "fonts")),
                Folder("HOME", ".fonts"),
                .. (host.Variable("XDG_DATA_DIRS") is { Length: > 0 } named ? named : "/usr/local/share:/usr/share")
                    .Split(':', StringSplitOptions.RemoveEmptyEntries)
                    .Select(folder => Path.Combine(folder, "fonts")),
            ];
        return [.. folders.OfType<string>().Where(Path.IsPathFullyQualified)];
    }
}
