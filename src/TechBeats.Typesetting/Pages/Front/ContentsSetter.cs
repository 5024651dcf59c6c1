using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>Sets the contents: the issues with their sections, then the back matter. Lengths are in points.</summary>
internal sealed class ContentsSetter(DisplayText display, LeaderLineSetter lines, BookStyles styles, Wording words)
{
    private readonly ContentsStyle look = styles.Contents;

    /// <summary>Sets the contents. All page numbers must be known.</summary>
    public IReadOnlyList<Slab> Set(
        Book book,
        IReadOnlyList<ContentsEntry> issues,
        IReadOnlyList<ContentsEntry> backMatter,
        double measure,
        Element part
    )
    {
        var title = display.Set(
            words.Contents,
            styles.PartTitle,
            measure,
            part.Add(new Element(ElementKind.Heading) { Level = 1, Title = words.Contents })
        );
        var slabs = new List<Slab>
        {
            new()
            {
                Content = title,
                BreakCost = BreakCosts.Forbidden,
                Landmarks = [new Landmark(ContentsEntry.ContentsName, Point.Zero)],
            },
        };
        var contents = part.Add(ElementKind.Contents);
        var hasSections = issues.Sum(issue => issue.Sections.Count) <= look.MaximumSections;
        var list = contents;
        string? group = null;
        foreach (var issue in issues)
        {
            var space = slabs.Count == 1 ? look.SpaceAfterTitle : look.SpaceBetweenIssues;
            if (GroupOf(book, issue) is var next && next is not null && next != group)
            {
                group = next;
                list = contents.Add(ElementKind.Contents);
                slabs.Add(new Slab
                {
                    Content = display.Set(next, styles.GroupTitle, measure, list.Add(ElementKind.Caption)),
                    SpaceBefore = slabs.Count == 1 ? look.SpaceAfterTitle : look.SpaceAroundGroup,
                    BreakCost = BreakCosts.Forbidden,
                });
                space = look.SpaceBetweenIssues;
            }

            AddEntry(slabs, issue, hasSections, space, measure, list);
        }

        if (backMatter.Count > 0)
        {
            slabs.Add(Rule(measure));
            foreach (var entry in backMatter)
            {
                AddEntry(slabs, entry, true, look.SpaceBetweenIssues, measure, contents);
            }
        }

        return slabs;
    }

    private void AddEntry(List<Slab> slabs, ContentsEntry entry, bool hasSections, double space, double measure, Element contents)
    {
        var sections = hasSections ? entry.Sections : [];
        var line = lines.Set(
            new LeaderLine
            {
                Title = entry.Title,
                TitleStyle = styles.ContentsIssue,
                NumberStyle = Tabular(styles.ContentsIssue),
                Indent = look.NumberColumn,
                Label = entry.Number is { } number ? new StyledText($"{number}", styles.ContentsNumber) : null,
                Remark = entry.Date is { } date ? new StyledText(words.Date(date), styles.ContentsDate) : null,
                Target = new BookTarget(entry.Target),
                Pages = [new PageNumber(entry.PageText, new BookTarget(entry.Target))],
            },
            measure,
            contents);
        slabs.Add(new Slab { Content = line.Frame, SpaceBefore = space, BreakCost = sections.Count > 0 ? BreakCosts.Forbidden : 0 });
        for (var i = 0; i < sections.Count; i++)
        {
            var section = lines.Set(
                new LeaderLine
                {
                    Title = sections[i].Title,
                    TitleStyle = styles.ContentsSection,
                    NumberStyle = Tabular(styles.ContentsSection),
                    Indent = look.NumberColumn,
                    Target = new BookTarget(sections[i].Target),
                    Pages = [new PageNumber($"{sections[i].Page}", new BookTarget(sections[i].Target))],
                },
                measure,
                contents
            );
            slabs.Add(
                new Slab
                {
                    Content = section.Frame,
                    BreakCost =
                        sections.Count <= look.MaximumUndividedSections || i == sections.Count - 2
                            ? BreakCosts.Forbidden
                            : styles.Costs.InsideContents,
                }
            );
        }

        slabs[^1] = slabs[^1] with { BreakCost = 0 };
    }

    private string? GroupOf(Book book, ContentsEntry issue)
    {
        if (issue.IsPreface || book.IssueCount <= look.MaximumUngroupedIssues || book.From is not { } from || book.To is not { } to)
        {
            return null;
        }

        var spansYears = to.Year - from.Year > 1;
        return issue.Date is { } date ? spansYears ? $"{date.Year}" : words.Month(date) : words.Undated;
    }

    private static ParagraphStyle Tabular(ParagraphStyle style) =>
        style with { Text = style.Text with { HasTabularFigures = true, Figures = FigureForm.Lining, Weight = FontWeight.Regular } };

    private Slab Rule(double measure)
    {
        var ink = new Frame(measure, look.Rule);
        ink.Add(0, 0, new RuleItem(ink.Size, Palette.Hairline));
        var frame = new Frame(measure, look.Rule + look.SpaceAroundGroup);
        frame.Add(0, look.SpaceAroundGroup / 2, new GroupItem(ink) { IsArtifact = true });
        return new Slab { Content = frame, SpaceBefore = look.SpaceAroundGroup, BreakCost = BreakCosts.Forbidden };
    }
}
