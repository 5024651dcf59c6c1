using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TechBeats.Tests.Support;

namespace TechBeats.Tests.House;

/// <summary>
/// All of <c>src</c>, parsed and bound by the compiler, one compilation for each project. Source generators don't run:
/// their partial members have no body here, which no test asks for.
/// </summary>
public sealed class SourceHouse
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private readonly Dictionary<string, CSharpCompilation> compilations = [];
    private readonly Dictionary<SyntaxTree, SourceFile> files;
    private readonly Dictionary<SourceFile, IReadOnlyList<INamedTypeSymbol>> typesIn;

    public SourceHouse()
    {
        foreach (var folder in Directory.GetDirectories(Folder))
        {
            Compile(Path.GetFileName(folder));
        }

        Files =
        [
            .. from project in compilations
               from tree in project.Value.SyntaxTrees
               where tree.FilePath.Length > 0
               orderby tree.FilePath
               select new SourceFile(project.Key, tree.FilePath, project.Value.GetSemanticModel(tree)),
        ];
        files = Files.ToDictionary(file => file.Model.SyntaxTree);
        typesIn = Files.ToDictionary(file => file, file => (IReadOnlyList<INamedTypeSymbol>)[.. DeclaredIn(file)]);
        Types = [.. typesIn.Values.SelectMany(types => types).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
        Parallel.ForEach(Files, file => _ = file.Uses);
    }

    /// <summary>The folder <c>src</c>.</summary>
    internal static string Folder { get; } = Path.Combine(Repository.Root, "src");

    /// <summary>The framework and the packages that the tests themselves run with.</summary>
    internal static IReadOnlyList<MetadataReference> Libraries { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("techbeats", StringComparison.OrdinalIgnoreCase))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Every file of code below <c>src</c>, in order of its path.</summary>
    internal IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Every type that <c>src</c> declares, nested ones among them.</summary>
    internal IReadOnlyList<INamedTypeSymbol> Types { get; }

    internal IReadOnlyDictionary<string, CSharpCompilation> Compilations => compilations;

    /// <summary>The file that declares a type or member, the first of several; null for what <c>src</c> doesn't declare.</summary>
    internal SourceFile? FileOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [{ SyntaxTree: var tree }, ..] ? files.GetValueOrDefault(tree) : null;

    internal IReadOnlyList<INamedTypeSymbol> TypesIn(SourceFile file) => typesIn[file];

    /// <summary>The names in a project's <c>ProjectReference</c> or <c>PackageReference</c> items.</summary>
    internal static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Folder, project, project + ".csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);

    internal static IEnumerable<string> ProjectReferences(string project) =>
        References(project, "ProjectReference").Select(file => Path.GetFileNameWithoutExtension(file));

    private CSharpCompilation Compile(string project)
    {
        if (compilations.TryGetValue(project, out var known))
        {
            return known;
        }

        var below = new HashSet<string>();
        AddReferences(project, below);
        var references = below.Select(name => Compile(name).ToMetadataReference());
        var trees = Directory.GetFiles(Path.Combine(Folder, project), "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(Folder, file).Replace('\\', '/')))
            .Where(file => file.Path.Split('/')[1] is not ("bin" or "obj"))
            .AsParallel()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.File), Language, file.Path));
        var compilation = CSharpCompilation.Create(
            project,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Language)],
            [.. Libraries, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );

        // Binds the references now. Bound at once by several threads, two compilations would each make symbols of their own for
        // the framework, and the symbols of one project would no longer equal those that another project sees.
        _ = compilation.Assembly;
        compilations.Add(project, compilation);
        return compilation;
    }

    private static IEnumerable<INamedTypeSymbol> DeclaredIn(SourceFile file) =>
        from node in file.Root.DescendantNodes(node => node is not BlockSyntax)
        where node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        select (INamedTypeSymbol)file.Model.GetDeclaredSymbol(node)!;

    private static void AddReferences(string project, HashSet<string> found)
    {
        foreach (var reference in ProjectReferences(project))
        {
            if (found.Add(reference))
            {
                AddReferences(reference, found);
            }
        }
    }
}
