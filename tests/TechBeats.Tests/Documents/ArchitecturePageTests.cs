using System.Reflection;
using System.Text.RegularExpressions;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>Every path and type that src/ARCHITECTURE.md names exists.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static readonly string Page = File.ReadAllText(Path.Combine(Source, "ARCHITECTURE.md"));

    private static readonly HashSet<string> Types =
    [
        .. Directory.GetDirectories(Source)
            .Select(project => Path.GetFileName(project))
            .Select(project => Assembly.Load(project == "TechBeats" ? "techbeats" : project))
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Name.Split('`')[0]),
    ];

    [Fact]
    public void Every_link_leads_to_a_file_that_has_the_name_of_the_type()
    {
        var links = Links().Matches(Page);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(PathOf(link.Groups[2].Value)), $"There is no file {link.Groups[2].Value}"));
        Assert.All(links, link => Assert.Equal(Path.GetFileNameWithoutExtension(link.Groups[2].Value), link.Groups[1].Value));
        Assert.All(links, link => Assert.Contains(link.Groups[1].Value, Types));
    }

    [Fact]
    public void Every_path_exists()
    {
        var paths = Spans().Select(span => span.Groups[1].Value).Where(span => span.Contains('/') || span.EndsWith(".md"));
        Assert.All(paths, path => Assert.True(Path.Exists(PathOf(path)), $"There is nothing at {path}"));
    }

    [Fact]
    public void Every_folder_of_a_project_has_its_line()
    {
        var named = Spans().Select(span => span.Groups[1].Value).Concat(Links().Matches(Page).Select(link => link.Groups[2].Value));
        var folders = Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar))
            .Where(path => path is [_, not ("bin" or "obj"), _, ..])
            .Select(path => $"{path[0]}/{path[1]}")
            .Distinct();
        Assert.Equal([], folders.Where(folder => !named.Any(path => path.StartsWith(folder, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_name_is_a_type_a_folder_or_a_project()
    {
        var folders = Directory.GetDirectories(Source, "*", SearchOption.AllDirectories).Select(folder => Path.GetFileName(folder));
        var known = Types.Concat(folders).ToHashSet(StringComparer.Ordinal);
        var methods = Links().Matches(Page)
            .SelectMany(link => Methods().Matches(File.ReadAllText(PathOf(link.Groups[2].Value))))
            .Select(method => method.Groups[1].Value);
        known.UnionWith(methods);
        Assert.All(Spans().Select(span => span.Groups[1].Value).Where(span => Name().IsMatch(span)), name => Assert.Contains(name, known));
    }

    private static MatchCollection Spans() => CodeSpan().Matches(Page);

    private static string PathOf(string path) => Path.GetFullPath(path, Source);

    [GeneratedRegex(@"\[(\w+)\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^[A-Z]\w*[a-z]\w*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b([A-Z]\w+)\(")]
    private static partial Regex Methods();
}
