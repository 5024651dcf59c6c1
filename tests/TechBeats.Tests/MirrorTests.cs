using System.Reflection;
using Xunit;
using Xunit.v3;

namespace TechBeats.Tests;

/// <summary>Tests stand where the code stands that they test.</summary>
public sealed class MirrorTests
{
    private const string TestPrefix = "TechBeats.Tests.";

    /// <summary>Folders of tests that test more than one type: the house, the pages for developers, the book as a reader sees it.</summary>
    private static readonly string[] OwnFolders = ["Documents", "House", "Reading", "Specs", "Pictures.Zoo"];

    private static readonly Type[] Types =
    [
        .. typeof(MirrorTests).Assembly.GetReferencedAssemblies()
            .Where(assembly => assembly.Name!.StartsWith("techbeats", StringComparison.OrdinalIgnoreCase))
            .SelectMany(assembly => Assembly.Load(assembly).GetTypes()),
    ];

    private static readonly Type[] TestClasses =
    [
        .. typeof(MirrorTests).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttributes().OfType<IFactAttribute>().Any())),
    ];

    [Fact]
    public void A_class_of_tests_has_the_name_of_its_file()
    {
        var files = Directory.GetFiles(Support.Repository.Tests, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Support.Repository.Tests, path)[..^".cs".Length])
            .Select(path => $"TechBeats.Tests.{path.Replace(Path.DirectorySeparatorChar, '.')}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(TestClasses, test => Assert.Contains(test.FullName!, files));
    }

    [Fact]
    public void The_tests_of_a_type_stand_in_its_folder()
    {
        var folders = Types.Where(type => !type.IsNested).ToLookup(type => type.Name.Split('`')[0], type => MirrorOf(type.Namespace));

        Assert.Empty(TestClasses
            .Where(test => test.Name.EndsWith("Tests", StringComparison.Ordinal))
            .Where(test => folders[test.Name[..^"Tests".Length]] is var own && own.Any() && !own.Contains(test.Namespace))
            .Select(test => test.FullName));
    }

    [Fact]
    public void Every_folder_of_tests_is_a_folder_of_the_program_or_a_named_one()
    {
        var folders = Types.Select(type => MirrorOf(type.Namespace))
            .Concat(OwnFolders.Select(folder => TestPrefix + folder))
            .Append(typeof(MirrorTests).Namespace)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(TestClasses.Where(test => !folders.Contains(test.Namespace)).Select(test => test.FullName));
    }

    private static string MirrorOf(string? name) => name is { } text && text.StartsWith("TechBeats.", StringComparison.Ordinal)
        ? TestPrefix + text["TechBeats.".Length..]
        : "";
}
