using System.Text.Json;
using System.Xml.Linq;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>The notices name exactly what a published program contains.</summary>
public sealed class NoticesTests
{
    private static readonly string Program = Path.Combine(Repository.Root, "src", "TechBeats");

    private static readonly List<string[]> Rows =
    [
        .. File.ReadLines(Path.Combine(Program, "THIRD-PARTY-NOTICES.md"))
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static IEnumerable<string[]> Packages => Rows.Where(row => row.Length == 5 && row[0] != "package" && !row[0].StartsWith('-'));

    [Fact]
    public void Every_package_of_the_program_is_named_with_its_version()
    {
        using var program = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "techbeats.deps.json")));
        var shipped = program.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(shipped, Packages.Select(row => $"{row[0]}/{row[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Versions_are_those_of_the_central_list()
    {
        var central = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        var referenced = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.NotEmpty(referenced);
        Assert.Equal(
            referenced.Select(name => $"{name} {central[name]}"),
            Packages.Where(row => referenced.Contains(row[0])).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_license_that_has_to_go_along_does()
    {
        foreach (var license in Packages.Select(row => row[2]).Where(license => license != "MPL-1.1").Distinct())
        {
            Assert.True(File.Exists(Path.Combine(Program, "Notices", license + ".txt")), $"{license} has no text in Notices");
        }

        var named = Rows.Where(row => row.Length == 2)
            .Select(row => row[1].Trim('`'))
            .Where(path => path.StartsWith("notices/fonts/", StringComparison.Ordinal));
        var fonts = Path.Combine(Repository.Root, "fonts");
        Assert.Equal(
            Directory.GetDirectories(fonts).Select(family => Path.GetFileName(family)).Order(StringComparer.Ordinal),
            named.Select(path => path.Split('/')[2])
        );
        Assert.All(named, path => Assert.True(File.Exists(Path.Combine(fonts, path["notices/fonts/".Length..])), path));
    }
}
