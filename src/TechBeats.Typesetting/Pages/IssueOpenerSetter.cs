using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Sets the openers of issues. Lengths are in points.</summary>
internal sealed class IssueOpenerSetter(DisplayText display, LeaderLineSetter lines, BookStyles styles, Wording words)
{
    private readonly OpenerStyle look = styles.Openers;

    /// <summary>Sets an opener and adds its elements to the article.</summary>
    public IssueOpener Set(Issue issue, IReadOnlyList<TypesetHeading> headings, double measure, Element article)
    {
        var slabs = new List<Slab> { Head(issue, measure, article) };
        var sections = SectionsOf(headings);
        var set = new List<(LeaderLineFrame, string)>();
        if (sections.Count >= look.MinimumSections)
        {
            var contents = article.Add(ElementKind.Contents);
            for (var i = 0; i < sections.Count; i++)
            {
                var line = lines.Set(
                    new LeaderLine
                    {
                        Title = sections[i].Title,
                        TitleStyle = styles.MiniContents,
                        NumberStyle = NumberStyle,
                        Target = new BookTarget(sections[i].Name),
                        HasDots = false,
                    },
                    measure,
                    contents);
                set.Add((line, sections[i].Name));
                slabs.Add(
                    new Slab
                    {
                        Content = line.Frame,
                        BreakCost = sections.Count > look.MaximumUndividedLines ? styles.Costs.InsideMiniContents : BreakCosts.Forbidden,
                    }
                );
            }

            slabs.Add(Rule(measure));
        }

        slabs[^1] = slabs[^1] with { BreakCost = BreakCosts.Forbidden };
        return new IssueOpener(slabs, set, look.SpaceAfter);
    }

    /// <summary>Adds the page numbers of the mini-contents.</summary>
    public void BindNumbers(IssueOpener opener, Func<string, int> pageOf)
    {
        foreach (var (line, landmark) in opener.Sections)
        {
            lines.AddNumbers(line, NumberStyle, [new PageNumber($"{pageOf(landmark)}", new BookTarget(landmark))]);
        }
    }

    private ParagraphStyle NumberStyle =>
        styles.MiniContents with
        {
            HangingIndent = 0,
            Text = styles.MiniContents.Text with { HasTabularFigures = true },
        };

    private Slab Head(Issue issue, double measure, Element article)
    {
        var frames = new List<(double SpaceBefore, Frame Frame)>
        {
            (look.Sink, display.Set(Kicker(issue), styles.Kicker, measure, article.Add(ElementKind.Paragraph))),
            (
                look.SpaceAfterKicker,
                display.Set(
                    issue.Title,
                    styles.IssueTitle,
                    measure,
                    article.Add(new Element(ElementKind.Heading) { Level = 1, Title = issue.Title })
                )
            ),
        };
        if (!string.IsNullOrWhiteSpace(issue.Description))
        {
            frames.Add(
                (
                    look.SpaceBeforeDescription,
                    display.Set(issue.Description, styles.IssueDescription, measure, article.Add(ElementKind.Paragraph))
                )
            );
        }

        if (issue.Tags.Count > 0)
        {
            frames.Add(
                (
                    look.SpaceBeforeTags,
                    display.Set(string.Join(look.Separator, issue.Tags), styles.Tags, measure, article.Add(ElementKind.Paragraph))
                )
            );
        }

        var height = frames.Sum(frame => frame.SpaceBefore + frame.Frame.Height) + look.SpaceBeforeRule + look.Rule + look.SpaceAfterRule;
        var head = new Frame(measure, height);
        var y = 0.0;
        foreach (var (space, frame) in frames)
        {
            head.Add(0, y + space, frame);
            y += space + frame.Height;
        }

        head.Add(0, y + look.SpaceBeforeRule, RuleItem(measure));
        return new Slab
        {
            Content = head,
            StartsPage = true,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = [new Landmark(issue.Key, Point.Zero)],
        };
    }

    private string Kicker(Issue issue)
    {
        var parts = new List<string>();
        if (issue.Number is { } number)
        {
            parts.Add(string.Format(words.IssueNumber, number));
        }

        if (issue.Date is { } date)
        {
            parts.Add(words.Date(date));
        }

        parts.Add(words.Minutes(issue.Minutes));
        return string.Join(look.Separator, parts);
    }

    // A short list of subsections follows the title of its section, as in "Papers: Flamingo, Attention Sinks".
    private List<(string Title, string Name)> SectionsOf(IReadOnlyList<TypesetHeading> headings)
    {
        var sections = new List<(string Title, string Name)>();
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Level != 2)
            {
                continue;
            }

            var under = headings
                .Skip(i + 1)
                .TakeWhile(heading => heading.Level > 2)
                .Where(heading => heading.Level == 3)
                .Select(heading => heading.Title)
                .ToList();
            var list = string.Join(", ", under);
            var isShort = under.Count > 0 && list.Split(' ').Length <= look.MaximumSubsectionWords;
            sections.Add((isShort ? $"{headings[i].Title}: {list}" : headings[i].Title, headings[i].Name));
        }

        return sections;
    }

    private Slab Rule(double measure)
    {
        var frame = new Frame(measure, look.SpaceAfterRule + look.Rule);
        frame.Add(0, look.SpaceAfterRule, RuleItem(measure));
        return new Slab { Content = frame };
    }

    private GroupItem RuleItem(double measure)
    {
        var frame = new Frame(measure, look.Rule);
        frame.Add(0, 0, new RuleItem(new Size(measure, look.Rule), Palette.Hairline));
        return new GroupItem(frame) { IsArtifact = true };
    }
}
