using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>Titles of issues in the contents, without the words that most of them begin with: <c>R Weekly 2023-W45 …</c>.</summary>
internal sealed class ShortTitles
{
    private const string Dividers = " -–—:|·,";

    private readonly string beginning;

    private ShortTitles(string beginning) => this.beginning = beginning;

    /// <summary>Finds the longest beginning that most titles share. A book of few issues keeps its titles.</summary>
    public static ShortTitles Find(IReadOnlyList<ContentsEntry> issues, ContentsStyle look)
    {
        var longest = "";
        for (var words = 1; issues.Count > look.MaximumUngroupedIssues && words <= look.MaximumBeginningWords; words++)
        {
            var most = issues
                .Select(issue => BeginningOf(issue.Title, words))
                .Where(start => start.Length > 0)
                .GroupBy(start => start, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (most is null || most.Count() < look.CommonBeginningShare * issues.Count)
            {
                break;
            }

            longest = most.Key;
        }

        return new ShortTitles(longest);
    }

    /// <summary>Returns the title as the contents print it. A title that would be a number alone stays whole.</summary>
    public string Of(ContentsEntry issue)
    {
        var title = issue.Title;
        if (beginning.Length == 0 || !title.StartsWith(beginning, StringComparison.Ordinal))
        {
            return title;
        }

        var rest = title[beginning.Length..].TrimStart(Dividers.ToCharArray());
        if (issue.Date is { } date && rest.StartsWith($"{date.Year}", StringComparison.Ordinal))
        {
            rest = rest[$"{date.Year}".Length..].TrimStart(Dividers.ToCharArray());
        }

        return rest.Any(char.IsLetter) ? rest : title;
    }

    // The first words with the space after them, so that no word is cut.
    private static string BeginningOf(string title, int words)
    {
        var end = -1;
        for (var i = 0; i < words; i++)
        {
            end = title.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return "";
            }
        }

        return title[..(end + 1)];
    }
}
