using System.Reflection;
using System.Text.RegularExpressions;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>PROBLEMS.md explains every slug once, with severity, example and remedy, and no other.</summary>
public sealed partial class ProblemsPageTests
{
    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, "src", "TechBeats", "PROBLEMS.md"));

    [Fact]
    public void Every_slug_has_its_section()
    {
        var slugs = typeof(ProblemSlugs)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(
            slugs.Order(StringComparer.Ordinal),
            Headings().Matches(Page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_section_has_a_severity_an_example_and_a_remedy()
    {
        foreach (var section in Page.Split("\n### ").Skip(1))
        {
            Assert.Matches(@"\n\nSeverity: (info|warning|error)( or (warning|error))?\. \S.*\n\n- Example: \S.*\n- Remedy: \S", section);
        }
    }

    [GeneratedRegex("^### `([a-z-]+)`$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
