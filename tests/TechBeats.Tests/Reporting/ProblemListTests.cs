using TechBeats.Model;
using TechBeats.Reporting;
using Xunit;

namespace TechBeats.Tests.Reporting;

public sealed class ProblemListTests
{
    private static readonly Problem Link = new(
        "empty-link",
        Severity.Warning,
        new Place("a.md", 7),
        "A link goes nowhere",
        "Give it an address"
    );

    [Fact]
    public void A_problem_is_a_line_that_editors_can_follow() =>
        Assert.Equal("a.md:7: warning empty-link: A link goes nowhere (Give it an address)\n", Written([Link], Verbosity.Normal));

    [Fact]
    public void A_problem_of_the_whole_archive_has_no_place() =>
        Assert.Equal("info bad-font: No such font\n", Written([new("bad-font", Severity.Info, null, "No such font")], Verbosity.Normal));

    [Fact]
    public void Many_of_a_kind_are_counted_unless_all_are_asked_for()
    {
        var many = Enumerable.Repeat(Link, 25).ToList();
        Assert.EndsWith(
            "\n... and 5 more of empty-link (--verbose lists all of them)\n",
            Written(many, Verbosity.Normal),
            StringComparison.Ordinal
        );
        Assert.Equal(21, Written(many, Verbosity.Quiet).Count(character => character == '\n'));
        Assert.Equal(25, Written(many, Verbosity.Verbose).Count(character => character == '\n'));
    }

    [Fact]
    public void Counts_put_the_gravest_first()
    {
        var problems = new[]
        {
            Link,
            Link,
            Link with
            {
                Slug = "unreadable-file",
                Severity = Severity.Error,
            },
            Link with
            {
                Slug = "useless-alt",
                Severity = Severity.Info,
            },
        };
        Assert.Equal(
            "problems: 1 error, 2 warnings, 1 info (unreadable-file 1, empty-link 2, useless-alt 1)",
            ProblemList.Counts(problems)
        );
        Assert.Equal("no problems", ProblemList.Counts([]));
    }

    private static string Written(IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ProblemList.Write(writer, problems, verbosity);
        return writer.ToString();
    }
}
