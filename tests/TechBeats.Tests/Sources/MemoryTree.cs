using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Tests.Sources;

/// <summary>An archive in memory, for tests.</summary>
internal sealed class MemoryTree : IFileTree
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public MemoryTree(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            files[path] = Encoding.UTF8.GetBytes("text");
        }
    }

    public string Name => "memory";

    public IReadOnlyList<TreeFile> Files => [.. files.Select(file => new TreeFile(file.Key, file.Value.Length))];

    public IReadOnlyList<Problem> Problems => [];

    public MemoryTree With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryTree With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public byte[] Read(string path, long limit) =>
        files.TryGetValue(path, out var bytes) && bytes.Length <= limit ? bytes : throw new FileNotFoundException("no such file", path);
}
