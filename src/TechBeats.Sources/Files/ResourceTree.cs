using System.Reflection;
using TechBeats.Model;

namespace TechBeats.Sources.Files;

/// <summary>
/// An archive in an assembly: the resources whose names start with a prefix such as <c>Demo/</c>. The rest of the name is the path.
/// </summary>
public sealed class ResourceTree : IFileTree
{
    private readonly Assembly assembly;
    private readonly string prefix;
    private readonly Dictionary<string, TreeFile> byPath;

    /// <param name="assembly">The assembly with the resources.</param>
    /// <param name="prefix">The prefix of the resource names, which is not part of the paths.</param>
    /// <param name="name">Display name of the archive.</param>
    public ResourceTree(Assembly assembly, string prefix, string name)
    {
        this.assembly = assembly;
        this.prefix = prefix;
        Name = name;
        Files =
        [
            .. assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
                .Select(resource => new TreeFile(resource[prefix.Length..].Replace('\\', '/'), LengthOf(resource)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Problems => [];

    /// <inheritdoc/>
    public byte[] Read(string path, long limit)
    {
        using var stream = byPath.ContainsKey(path) ? Find(path) : null;
        if (stream is null)
        {
            throw new FileNotFoundException("There is no such file in the archive", path);
        }

        if (stream.Length > limit)
        {
            throw new IOException($"The file has {stream.Length} bytes, more than the limit of {limit}");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private Stream? Find(string path) =>
        assembly.GetManifestResourceStream(prefix + path) ?? assembly.GetManifestResourceStream(prefix + path.Replace('/', '\\'));

    private long LengthOf(string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource);
        return stream?.Length ?? 0;
    }
}
