using System.IO.Compression;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Zips;

/// <summary>
/// An archive in a zip file. Nothing is unpacked to disk. A file is refused with a problem if it leaves the tree, is encrypted, is a link,
/// has an extreme compression ratio or is a duplicate. A single top folder, as in repository downloads, is removed from the paths.
/// </summary>
internal sealed class ZipTree : IFileTree, IDisposable
{
    private const int MaximumFiles = 200_000;

    private const int MaximumFolderDepth = 64;

    /// <summary>Maximum compression ratio. Text packs to a tenth, repetitive text to a hundredth, a zip bomb to a thousandth.</summary>
    private const int MaximumRatio = 400;

    /// <summary>Size in bytes up to which any compression ratio is accepted.</summary>
    private const long HarmlessBytes = 1024 * 1024;

    /// <summary>Compression ratio of a few repetitive files. Only so many bytes of them are accepted.</summary>
    private const int UnusualRatio = 80;

    /// <summary>Maximum size of all files with an unusual compression ratio, in bytes.</summary>
    private const long MaximumUnusualBytes = 16 * 1024 * 1024;

    private const int UnixLink = 0xA000;

    /// <summary>The figure store, the only hidden folder that is read.</summary>
    private const string StoreFolder = ".techbeats/";

    /// <summary>Maximum size of a stored file in bytes, above any picture of a newsletter.</summary>
    private const long MaximumStoredBytes = 250 * 1024 * 1024;

    /// <summary>Maximum size of the stored index in bytes, as in a store on disk. It has space for 200,000 figures.</summary>
    private const long MaximumIndexBytes = 64 * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly Lock gate = new();
    private readonly Dictionary<string, ZipArchiveEntry> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipArchiveEntry> stored = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private long unusualBytes;

    /// <param name="stream">The zip file. Disposing the tree closes it.</param>
    /// <param name="name">Display name of the archive.</param>
    /// <exception cref="InvalidDataException">The stream is no zip file, or it is damaged.</exception>
    /// <exception cref="UnusableRequestException">The zip file contains too many files.</exception>
    public ZipTree(Stream stream, string name)
    {
        Name = name;
        zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new RawNames());
        if (zip.Entries.Count > MaximumFiles)
        {
            throw new UnusableRequestException(
                $"There are more than {MaximumFiles} files in {name}",
                "Pack the folder that holds the issues"
            );
        }

        // Files that share their bytes would be unpacked many times from one small file.
        if (zip.Entries.Sum(entry => Math.Max(0, entry.CompressedLength)) > stream.Length)
        {
            throw new InvalidDataException("The files in the zip overlap");
        }

        foreach (var entry in zip.Entries)
        {
            Take(entry);
        }

        LiftTop();
        Files = [.. byPath.Select(file => new TreeFile(file.Key, file.Value.Length)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        problems.Sort((one, other) => string.CompareOrdinal(one.Place?.File, other.Place?.File));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reads files of the packed figure store by name, or null for a missing or damaged file. Null if there is no store.</summary>
    public Func<string, byte[]?>? Store => stored.Count == 0 ? null : name =>
    {
        try
        {
            return stored.TryGetValue(name, out var entry) ? Read(entry, MaximumStoredBytes) : null;
        }
        catch (IOException)
        {
            // A damaged file counts as missing.
            return null;
        }
    };

    /// <inheritdoc/>
    public byte[] Read(string path, long limit) => byPath.TryGetValue(path, out var entry)
        ? Read(entry, limit)
        : throw new FileNotFoundException("There is no such file in the archive", path);

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private byte[] Read(ZipArchiveEntry entry, long limit)
    {
        lock (gate)
        {
            try
            {
                return Unpack(entry, limit);
            }
            catch (InvalidDataException damage)
            {
                throw new IOException("The file in the zip is damaged", damage);
            }
        }
    }

    /// <summary>Unpacks up to the limit, and no more than the length that the zip file states.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, long limit)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream((int)Math.Clamp(entry.Length, 0, Math.Min(limit, HarmlessBytes)));
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = packed.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (bytes.Length + read > Math.Min(limit, entry.Length))
            {
                throw new IOException($"The file has more than the limit of {Math.Min(limit, entry.Length)} bytes");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private void Take(ZipArchiveEntry entry)
    {
        var written = RawNames.Decode(entry.FullName);
        if (written.Length == 0 || written.EndsWith('/') || written.EndsWith('\\'))
        {
            return;
        }

        if (ArchivePath.Parse(written, MaximumFolderDepth) is not { } path)
        {
            Refuse(ArchivePath.Sanitize(written), "Its path leaves the zip file or is invalid");
        }
        else if (PlaceOf(path) is not { } place)
        {
            // Hidden files are excluded, as in a folder.
        }
        else if (entry.IsEncrypted)
        {
            Refuse(path, "It is encrypted");
        }
        else if (((entry.ExternalAttributes >> 16) & 0xF000) == UnixLink)
        {
            Refuse(path, "It is a link, and links are not followed");
        }
        else if (entry.Length > HarmlessBytes && entry.Length / MaximumRatio > entry.CompressedLength)
        {
            Refuse(path, "Its compression ratio is too high for a text or a picture");
        }
        else if (entry.Length / UnusualRatio > entry.CompressedLength && (unusualBytes += entry.Length) > MaximumUnusualBytes)
        {
            Refuse(path, "The zip file has too many files with an extreme compression ratio");
        }
        else if (place == stored && entry.Length > MaximumIndexBytes && path.EndsWith(".yml", StringComparison.Ordinal))
        {
            Refuse(path, "It is too large for an index of figures");
        }
        else if (!place.TryAdd(path, entry))
        {
            Refuse(path, "The zip file contains the same path before it");
        }
    }

    /// <summary>The map that a file belongs to: the archive's, the figure store's, or null for other hidden files.</summary>
    private Dictionary<string, ZipArchiveEntry>? PlaceOf(string path)
    {
        var at = path.StartsWith(StoreFolder, StringComparison.Ordinal) ? 0 : path.IndexOf('/' + StoreFolder, StringComparison.Ordinal) + 1;
        var isStored = at > 0 || path.StartsWith(StoreFolder, StringComparison.Ordinal);
        var rest = isStored ? path[..at] + path[(at + StoreFolder.Length)..] : path;
        return rest.Split('/').Any(part => part.StartsWith('.') || part is "node_modules" or "__MACOSX") ? null
            : isStored ? stored
            : byPath;
    }

    private void Refuse(string path, string why) =>
        problems.Add(
            new Problem(
                ProblemSlugs.UnreadableFile,
                Severity.Warning,
                new Place(path),
                $"Skipped in the zip file: {char.ToLowerInvariant(why[0])}{why[1..]}",
                "Create the zip file again"
            )
        );

    /// <summary>Removes a single top folder from all paths, unless its name is significant.</summary>
    private void LiftTop()
    {
        var top =
            byPath.Keys.FirstOrDefault() is { } first && first.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
                ? first[..(slash + 1)]
                : null;
        if (
            top is null
            || SiteLayout.IsMeaningfulTop(top[..^1])
            || !byPath.Keys.All(path => path.StartsWith(top, StringComparison.Ordinal))
        )
        {
            top = "";
        }

        Lift(byPath, top);
        Lift(stored, top + StoreFolder);
    }

    /// <summary>Keeps the files below a folder, with paths relative to it.</summary>
    private static void Lift(Dictionary<string, ZipArchiveEntry> files, string folder)
    {
        var lifted = files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        files.Clear();
        foreach (var (path, entry) in lifted)
        {
            files[path[folder.Length..]] = entry;
        }
    }
}
