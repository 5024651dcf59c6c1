using Microsoft.CodeAnalysis;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>The house's floors: a project refers only to those below it, and only to the packages that it is there for.</summary>
[Collection(nameof(SourceHouse))]
public sealed class ProjectsTests(SourceHouse house)
{
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["TechBeats.Model"] = [],
        ["TechBeats.Unicode"] = [],
        ["TechBeats.Sources"] = ["TechBeats.Model"],
        ["TechBeats.Pictures"] = ["TechBeats.Model"],
        ["TechBeats.Svg"] = ["TechBeats.Model"],
        ["TechBeats.Figures"] = ["TechBeats.Sources", "TechBeats.Pictures", "TechBeats.Svg", "TechBeats.Unicode"],
        ["TechBeats.Archive"] = ["TechBeats.Figures", "TechBeats.Unicode"],
        ["TechBeats.Typesetting"] = ["TechBeats.Model", "TechBeats.Unicode"],
        ["TechBeats.Pdf"] = ["TechBeats.Typesetting"],
        ["TechBeats"] = ["TechBeats.Archive", "TechBeats.Pdf"],
    };

    /// <summary>The packages of each project that has some.</summary>
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["TechBeats"] = ["Spectre.Console", "System.CommandLine"],
        ["TechBeats.Archive"] = ["AngleSharp", "Markdig", "UTF.Unknown", "YamlDotNet"],
        ["TechBeats.Figures"] = ["Polly.Core", "YamlDotNet"],
        ["TechBeats.Pictures"] = ["SixLabors.ImageSharp"],
        ["TechBeats.Sources"] = ["Tomlyn"],
        ["TechBeats.Typesetting"] =
        [
            "HarfBuzzSharp",
            "HarfBuzzSharp.NativeAssets.Linux",
            "HarfBuzzSharp.NativeAssets.Win32",
            "HarfBuzzSharp.NativeAssets.macOS",
        ],
    };

    public static TheoryData<string> Projects => [.. Below.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        Assert.Equal(Below[project].Order(), SourceHouse.ProjectReferences(project).Order());
        Assert.Equal(Packages.GetValueOrDefault(project, []).Order(), SourceHouse.References(project, "PackageReference").Order());
    }

    [Fact]
    public void Every_project_has_its_floor() => Assert.Equal(Below.Keys.Order(), house.Compilations.Keys.Order());

    /// <summary>A foreign library stays behind one door, so that another can take its place.</summary>
    [Theory]
    [InlineData("HarfBuzzSharp", "TechBeats.Typesetting/Shaping")]
    [InlineData("SixLabors.ImageSharp", "TechBeats.Pictures")]
    [InlineData("Polly.Core", "TechBeats.Figures/Fetching")]
    [InlineData("Tomlyn", "TechBeats.Sources/Toml")]
    [InlineData("Markdig", "TechBeats.Archive/Reading/Markdown")]
    [InlineData("UtfUnknown", "TechBeats.Archive/Reading/Repairs")]
    public void A_package_is_named_only_behind_its_door(string assembly, string folder)
    {
        var users = house.Files.Where(file => file.Uses.Types.Any(type => type.ContainingAssembly?.Name == assembly)).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, user => Assert.StartsWith(folder + "/", user.Path, StringComparison.Ordinal));
    }

    /// <summary>A name that the compiler doesn't know would be a use that no test here sees.</summary>
    [Fact]
    public void The_compiler_knows_every_name()
    {
        // A source generator, which doesn't run here, writes its members.
        string[] generated = ["TechBeats/Reporting/BuildReport.cs: BuildReport", "TechBeats/Reporting/FiguresReport.cs: FiguresReport"];

        Findings.Only(generated, house.Files.SelectMany(file => file.Uses.Unknown.Select(name => $"{file}: {name}")));
    }
}
