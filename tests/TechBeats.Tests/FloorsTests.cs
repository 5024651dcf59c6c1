using System.Reflection;
using System.Reflection.Emit;
using System.Xml.Linq;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests;

/// <summary>
/// The house's floors: a project sees only those below it, and inside a project a folder sees only those after it.
/// The second rule is read from the compiled code, so that it holds for what a file uses without a <c>using</c>, too:
/// the types of its parent namespace.
/// </summary>
public sealed class FloorsTests
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

    /// <summary>
    /// The folders of each project that has namespaces for them, from top to bottom; folders on one line don't see each other.
    /// The Model is not here: its folders (Book, Drawings, Problems) share one namespace, since <c>Book</c> is a type.
    /// </summary>
    private static readonly Dictionary<string, string[][]> Folders = new()
    {
        ["TechBeats.Archive"] =
        [
            [""],
            ["Linking"],
            ["Assembling"],
            ["Reading"],
            ["Reading.Passes", "Reading.Templates", "Reading.Parts"],
            ["Reading.Markdown"],
            ["Reading.Html"],
            ["Reading.Languages"],
            ["Reading.Metadata"],
            ["Reading.Inlines"],
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
            ["Decoding", "Png"],
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
            ["Pages"], ["Pages.Front", "Pages.Back"], ["Pages.Breaking", "Pages.Display"],
            ["Blocks"], ["Blocks.Lists", "Blocks.Tables", "Blocks.CodeBlocks"], ["Blocks.Figures"], ["Blocks.Lines"], ["Blocks.Slabs"],
            ["Paragraphs"], ["Frames"], ["Shaping"], ["Fonts"], ["Fonts.Tables"], ["Styles"],
        ],
        ["TechBeats.Pdf"] = [[""], ["Structure"], ["Navigation", "Fonts"], ["Content"], ["Pictures"], ["Objects"]],
        ["TechBeats"] = [[""], ["Commands"], ["Settings"], ["Reporting", "Demo"], ["Building"]],
    };

    public static TheoryData<string> Projects => [.. Below.Keys];

    public static TheoryData<string> ProjectsWithFolders => [.. Folders.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Equal(Below[project].Order(), references.Order());
        var packages = file.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);
        Assert.Equal(Packages.GetValueOrDefault(project, []).Order(), packages.Order());
    }

    [Fact]
    public void HarfBuzz_is_named_only_where_words_are_shaped()
    {
        string[] names = ["techbeats", .. Below.Keys.Where(project => project != "TechBeats")];
        var naming = names.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => Used(type).Any(used => used.Assembly.GetName().Name == "HarfBuzzSharp"))
            .Select(type => type.Namespace)
            .Distinct();
        Assert.Equal(["TechBeats.Typesetting.Shaping"], naming);
    }

    [Fact]
    public void Every_project_has_its_floor() =>
        Assert.Equal(
            Below.Keys.Order(),
            Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)).Order()
        );

    [Theory]
    [MemberData(nameof(ProjectsWithFolders))]
    public void A_folder_uses_only_those_after_it(string project)
    {
        var floors = Folders[project];
        var name = project == "TechBeats" ? "techbeats" : project;
        var upward =
            from type in Assembly.Load(name).GetTypes()
            where BelongsTo(project, type)
            from used in Used(type).Distinct()
            where used.Assembly == type.Assembly && BelongsTo(project, used)
            let own = Floor(project, floors, type)
            let to = Floor(project, floors, used)
            where to.Row < own.Row || (to.Row == own.Row && to.Folder != own.Folder)
            select $"{type.FullName} uses {used.FullName}";
        Assert.Equal("", string.Join('\n', upward.Distinct().Order()));
    }

    private static bool BelongsTo(string project, Type type) =>
        type.Namespace is { } name && (name == project || name.StartsWith(project + ".", StringComparison.Ordinal));

    /// <summary>The folder with the longest name that the type's namespace begins with.</summary>
    private static (int Row, string Folder) Floor(string project, string[][] floors, Type type)
    {
        var path = type.Namespace!.Length == project.Length ? "" : type.Namespace[(project.Length + 1)..];
        var found = floors
            .SelectMany((row, index) => row.Select(folder => (Row: index, Folder: folder)))
            .Where(floor =>
                path == floor.Folder || (floor.Folder.Length > 0 && path.StartsWith(floor.Folder + ".", StringComparison.Ordinal))
            )
            .OrderByDescending(floor => floor.Folder.Length)
            .ToList();
        Assert.True(found.Count > 0, $"the folder of {type.FullName} has no floor: give it one here");
        return found[0];
    }

    /// <summary>Every type that the type's declaration and bodies name.</summary>
    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All =
            BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        IEnumerable<Type?> declared =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(UsedBy),
        ];
        return declared.OfType<Type>().SelectMany(Parts);
    }

    private static IEnumerable<Type?> UsedBy(MethodBase method)
    {
        IEnumerable<Type?> signature =
        [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            (method as MethodInfo)?.ReturnType,
        ];
        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(Tokens(method, body.GetILAsByteArray()!))
            : signature;
    }

    /// <summary>Element types, arguments of generics and outermost declaring types: where a name has a home.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        if (type.IsGenericParameter)
        {
            return [];
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type.GenericTypeArguments.SelectMany(Parts).Append(definition);
    }

    /// <summary>The types of what the instructions of a method name (ECMA-335, III.1.9).</summary>
    private static IEnumerable<Type?> Tokens(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethodDefinition ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var operation = code[at] == 0xFE ? Instructions[(short)(0xFE00 | code[at + 1])] : Instructions[code[at]];
            at += operation.Size;
            if (
                operation.OperandType
                is OperandType.InlineType
                    or OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineTok
            )
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod);
                yield return member as Type ?? member!.DeclaringType;
                yield return (member as MethodInfo)?.ReturnType;
                yield return (member as FieldInfo)?.FieldType;
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(operation => operation.Value);
}
