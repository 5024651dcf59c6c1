using System.IO.Compression;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Zips;

/// <summary>
/// An archive in a zip. Nothing is unpacked to disk. What leaves the tree, is encrypted, is a link, packs beyond measure or comes twice
/// is no part of it, and a problem says so. When all stands in one folder, as in downloads of a repository, that folder is the top.
/// </summary>
public sealed class ZipTree : IFileTree, IDisposable
{
    private const int MaximumFiles = 200_000;

    private const int MaximumFolderDepth = 64;

    /// <summary>What text packs to is a tenth, of the dullest a hundredth; what a bomb packs to is a thousandth.</summary>
    private const int MaximumRatio = 400;

    /// <summary>Below so many bytes a file may pack as well as it likes.</summary>
    private const long HarmlessBytes = 1024 * 1024;

    private const int UnixLink = 0xA000;

    /// <summary>A figure store, the one hidden folder that is worth a look.</summary>
    private const string StoreFolder = ".techbeats/";

    /// <summary>More than any picture of a newsletter.</summary>
    private const long MaximumStoredBytes = 250 * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly Lock gate = new();
    private readonly Dictionary<string, ZipArchiveEntry> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipArchiveEntry> stored = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    /// <param name="stream">The zip; it is closed with the tree.</param>
    /// <param name="name">Name of the archive for people.</param>
    /// <exception cref="InvalidDataException">It is no zip, or a damaged one.</exception>
    /// <exception cref="UnusableRequestException">It holds more files than an archive may.</exception>
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

    /// <summary>Reads files of the figure store that was packed with the archive, by their names in the store; null for what isn't there or is damaged. Null when there is no store.</summary>
    public Func<string, byte[]?>? Store => stored.Count == 0 ? null : name =>
    {
        try
        {
            return stored.TryGetValue(name, out var entry) ? Read(entry, MaximumStoredBytes) : null;
        }
        catch (IOException)
        {
            // For a store, what is damaged is as good as not there.
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

    /// <summary>Unpacks until the limit; the length that the zip names may be a lie.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, long limit)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream((int)Math.Clamp(entry.Length, 0, Math.Min(limit, HarmlessBytes)));
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = packed.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                throw new IOException($"The file has more than the limit of {limit} bytes");
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
            Refuse(ArchivePath.Sanitize(written), "Its name leads out of the zip, or is none");
        }
        else if (PlaceOf(path) is not { } place)
        {
            // Hidden files are no part of a folder either.
        }
        else if (entry.IsEncrypted)
        {
            Refuse(path, "It is encrypted");
        }
        else if (((entry.ExternalAttributes >> 16) & 0xF000) == UnixLink)
        {
            Refuse(path, "It is a link, which is not followed");
        }
        else if (entry.Length > HarmlessBytes && entry.Length / MaximumRatio > entry.CompressedLength)
        {
            Refuse(path, "It unpacks to far more than any text or picture does");
        }
        else if (!place.TryAdd(path, entry))
        {
            Refuse(path, "It is in the zip a second time; the first is taken");
        }
    }

    /// <summary>Where a file belongs: among those of the archive, or of its figure store; null for any other hidden one.</summary>
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
                $"Left out of the zip: {char.ToLowerInvariant(why[0])}{why[1..]}",
                "Pack the archive anew"
            )
        );

    /// <summary>Takes away the one folder in which everything stands, unless its name means something.</summary>
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

    /// <summary>Leaves what stands below a folder, by its path from there.</summary>
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
