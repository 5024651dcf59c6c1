using Microsoft.CodeAnalysis;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>Inside a project a folder uses only the folders below it. A folder is a namespace.</summary>
[Collection(nameof(SourceHouse))]
public sealed class FoldersTests(SourceHouse house)
{
    /// <summary>
    /// The folders of each project that has namespaces for them, from top to bottom; folders on one line don't see each other.
    /// The Model is not here: its folders (Book, Drawings, Problems) share one namespace, since <c>Book</c> is a type.
    /// </summary>
    private static readonly Dictionary<string, string[][]> Floors = new()
    {
        ["TechBeats.Archive"] =
        [
            [""],
            ["Linking"],
            ["Assembling"],
            ["Typography"],
            ["Reading"],
            ["Reading.Passes", "Reading.Templates", "Reading.Parts"],
            ["Reading.Markdown"],
            ["Reading.Html"],
            ["Reading.Languages"],
            ["Reading.Metadata"],
            ["Reading.Inlines"],
            ["Reading.Styles"],
            ["Reading.Addresses"],
            ["Reading.Repairs"],
            ["Reading.Reporting"],
        ],
        ["TechBeats.Figures"] =
        [
            [""],
            ["Resolving"],
            ["Recovery", "Importing"],
            ["Storing", "Fetching", "Workers"],
            ["Prepared", "Addresses"],
        ],
        ["TechBeats.Pictures"] =
        [
            [""],
            ["Decoding"],
            ["Png"],
            ["Pixels"],
            ["Colors"],
            ["Headers"],
        ],
        ["TechBeats.Svg"] =
        [
            [""],
            ["Build"],
            ["TextContent"],
            ["Painting", "Shapes"],
            ["Css"],
            ["Geometry"],
            ["Source"],
        ],
        ["TechBeats.Sources"] =
        [
            [""],
            ["Exports", "Feeds", "Zips"],
            ["Sites"],
            ["Files"],
            ["Toml"],
        ],
        ["TechBeats.Typesetting"] =
        [
            [""],
            ["Pages"], ["Pages.Glance"], ["Pages.Front", "Pages.Back", "Pages.Missing"], ["Pages.Breaking", "Pages.Display"],
            ["Blocks"], ["Blocks.Tables"], ["Blocks.Lists", "Blocks.CodeBlocks"], ["Blocks.Figures"], ["Blocks.Lines"], ["Blocks.Slabs"],
            ["Paragraphs"], ["Frames"], ["Shaping"], ["Fonts"], ["Fonts.Tables"], ["Styles"],
        ],
        ["TechBeats.Pdf"] = [[""], ["Structure"], ["Navigation", "Fonts"], ["Content"], ["Pictures"], ["Objects"]],
        ["TechBeats"] = [[""], ["Commands"], ["Settings"], ["Reporting", "Demo"], ["Building"]],
    };

    private static readonly string[] NamesThatSayNothing = ["Helpers", "Common", "Core", "Utils", "Infrastructure"];

    public static TheoryData<string> ProjectsWithFolders => [.. Floors.Keys];

    [Theory]
    [MemberData(nameof(ProjectsWithFolders))]
    public void A_folder_uses_only_those_below_it(string project)
    {
        var upward =
            from file in house.Files
            where file.Project == project
            from used in file.Uses.Types
            where used.ContainingAssembly?.Name == project
            let own = FloorOf(project, file.Folder)
            let other = FloorOf(project, house.FileOf(used)!.Folder)
            where other.Row < own.Row || (other.Row == own.Row && other.Folder != own.Folder)
            select $"{file} uses {used}";

        Findings.None(upward);
    }

    [Fact]
    public void Every_project_with_folders_has_their_order() =>
        Assert.Equal(
            house.Files.Where(file => file.Folder.Length > 0).Select(file => file.Project).Distinct().Order(),
            Floors.Keys.Append("TechBeats.Model").Order().Where(project => project != "TechBeats.Unicode"));

    [Fact]
    public void A_namespace_is_a_folder()
    {
        var strangers =
            from type in house.Types
            where type.ContainingType is null
            let file = house.FileOf(type)!
            let expected = file.Project == "TechBeats.Model" || file.Folder.Length == 0 ? file.Project : $"{file.Project}.{file.Folder}"
            where type.ContainingNamespace.ToDisplayString() != expected
            select $"{file}: {type.ContainingNamespace}";

        Findings.None(strangers);
    }

    [Fact]
    public void A_folder_says_what_is_in_it()
    {
        var folders = house.Files.SelectMany(file => file.Path.Split('/')[..^1]).Distinct();

        Findings.None(folders.Where(folder => folder.Split('.').Intersect(NamesThatSayNothing, StringComparer.OrdinalIgnoreCase).Any()));
    }

    /// <summary>The listed folder with the longest name that the folder's begins with.</summary>
    private static (int Row, string Folder) FloorOf(string project, string path)
    {
        var found = Floors[project]
            .SelectMany((row, index) => row.Select(folder => (Row: index, Folder: folder)))
            .Where(floor =>
                path == floor.Folder || (floor.Folder.Length > 0 && path.StartsWith(floor.Folder + ".", StringComparison.Ordinal)))
            .OrderByDescending(floor => floor.Folder.Length)
            .ToList();
        Assert.True(found.Count > 0, $"the folder {project}/{path} has no floor: give it one here");
        return found[0];
    }
}
