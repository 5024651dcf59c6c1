using System.Text.RegularExpressions;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>Links and pictures of the pages lead to files and headings that exist.</summary>
public sealed partial class PageLinkTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md",
        "fonts/README.md",
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src", "TechBeats"), "*.md", SearchOption.TopDirectoryOnly))
            .Select(page => Path.GetRelativePath(Repository.Root, page)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var text = CodeSpans().Replace(File.ReadAllText(path), "");
        foreach (var target in Targets().Matches(text).Select(link => link.Groups[1].Value).Where(target => !target.Contains("://")))
        {
            var (file, heading) = target.Split('#') is [var name, var fragment] ? (name, fragment) : (target, null);
            var leads = file.Length == 0 ? path : Path.GetFullPath(file, Path.GetDirectoryName(path)!);
            Assert.True(File.Exists(leads), $"{page}: there is nothing at {target}");
            if (heading is not null)
            {
                Assert.Contains(heading, Headings().Matches(File.ReadAllText(leads)).Select(match => Anchor(match.Groups[1].Value)));
            }
        }
    }

    /// <summary>The anchor that GitHub gives a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeSpans();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Targets();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
