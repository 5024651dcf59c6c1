using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Sets the openers of issues. Lengths are in points.</summary>
internal sealed class IssueOpenerSetter(DisplayText display, BookStyles styles, Wording words)
{
    private readonly OpenerStyle look = styles.Openers;
    private readonly MiniContentsSetter miniContents = new(display, styles);

    /// <summary>Sets an opener and adds its elements to the article.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="text">Its text.</param>
    /// <param name="room">The size of the text block.</param>
    /// <param name="article">The element of the issue.</param>
    public IssueOpener Set(Issue issue, TypesetBlocks text, Size room, Element article)
    {
        var (slabs, isTitleCut) = Head(issue, room, article);
        var contents = miniContents.Set(text, room.Width, article);
        if (contents is { Slab: var slab })
        {
            slabs.Add(slab);
        }

        slabs[^1] = slabs[^1] with { BreakCost = BreakCosts.Forbidden };
        return new IssueOpener(slabs, contents?.Entries ?? [], look.SpaceAfter) { IsTitleCut = isTitleCut };
    }

    /// <summary>Adds the page numbers of the mini-contents.</summary>
    public void BindNumbers(IssueOpener opener, Func<string, int> pageOf)
    {
        foreach (var (line, landmark) in opener.Sections)
        {
            miniContents.AddPage(line, new PageNumber($"{pageOf(landmark)}", new BookTarget(landmark)));
        }
    }

    /// <summary>
    /// Sets kicker, title, description and tags: one slab, or a slab for each line of what follows the title if they take much of a page.
    /// </summary>
    private (List<Slab> Slabs, bool IsTitleCut) Head(Issue issue, Size room, Element article)
    {
        var measure = room.Width;
        var number = LargeNumber(issue, measure, article);
        var kicker = display.Set(Kicker(issue, number is not null), styles.Kicker, measure, article.Add(ElementKind.Paragraph));
        var title = display.SetWithin(
            issue.Title,
            styles.IssueTitle,
            room with { Height = look.MaximumTitleShare * room.Height },
            new Shrinking(look.TitleShrinkFactor, look.MinimumTitleSize),
            article.Add(new Element(ElementKind.Heading) { Level = 1, Title = issue.Title }));
        var top = kicker.Height + look.SpaceAfterKicker;
        var head = new Frame(measure, top + title.Frame.Height);
        if (number is { } large)
        {
            head.Add(display.Left(measure - large.Frame.Width, large.Frame.Width, measure), top - large.Baseline, large.Frame);
        }

        head.Add(0, 0, kicker);
        head.Add(0, top, title.Frame);
        var slabs = new List<Slab> { new() { Content = head } };
        if (!string.IsNullOrWhiteSpace(issue.Description))
        {
            AddLines(slabs, issue.Description, styles.IssueDescription, look.SpaceBeforeDescription, measure, article);
        }

        if (issue.Tags.Count > 0)
        {
            AddLines(slabs, string.Join(look.Separator, issue.Tags), styles.Tags, look.SpaceBeforeTags, measure, article);
        }

        slabs[^1] = WithRule(slabs[^1], look.SpaceBeforeRule);
        slabs[^1] = slabs[^1].Redrawn(0, look.SpaceAfterRule, 0, measure, null);
        var stack = new SlabStack();
        if (stack.Add(0, 0, slabs) <= look.MaximumUndividedShare * room.Height)
        {
            var whole = new Frame(measure, stack.Bottom);
            stack.Draw(whole);
            slabs = [new Slab { Content = whole }];
        }

        slabs[0] = slabs[0] with
        {
            Sink = look.Sink,
            StartsPage = true,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = [new Landmark(issue.Key, new Point(0, -look.Sink))],
        };
        return (slabs, title.IsCut);
    }

    private void AddLines(List<Slab> slabs, string text, ParagraphStyle style, double space, double measure, Element article)
    {
        var lines = display.PrepareWhole(text, style, article.Add(ElementKind.Paragraph)).Break(measure);
        for (var i = 0; i < lines.Count; i++)
        {
            slabs.Add(new Slab
            {
                Content = lines[i].Frame,
                SpaceBefore = i == 0 ? space : 0,
                BreakCost = i == 0 || i >= lines.Count - 2 ? BreakCosts.Forbidden : styles.Costs.InsideParagraph,
            });
        }
    }

    /// <summary>
    /// Sets the number large, at the side where lines end. It stands on the top of the title, whatever its length, and beside the kicker.
    /// Returns null if there is no number, or if there is no room for it.
    /// </summary>
    private (Frame Frame, double Baseline)? LargeNumber(Issue issue, double measure, Element article)
    {
        if (issue.Number is not { } number)
        {
            return null;
        }

        var kicker = display.Prepare(Kicker(issue, hasLargeNumber: true), styles.Kicker, null);
        var room = measure - kicker.NaturalWidth - look.SpaceBesideNumber;
        var style = styles.OpenerNumber;
        while (style.Text.Size >= look.MinimumNumberSize)
        {
            var line = display.Prepare($"{number}", style, null).SetOnOneLine();
            if (line.Frame.Width <= room)
            {
                var frame = new Frame(line.Frame.Size);
                frame.Add(0, 0, new GroupItem(line.Frame, article.Add(ElementKind.Paragraph))
                {
                    ActualText = string.Format(words.IssueNumber, number),
                });
                return (frame, line.Baseline);
            }

            style = style with { Text = style.Text with { Size = style.Text.Size * look.TitleShrinkFactor } };
        }

        return null;
    }

    private string Kicker(Issue issue, bool hasLargeNumber)
    {
        var parts = new List<string>();
        if (issue.Number is { } number && !hasLargeNumber)
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

    /// <summary>Returns the slab with a rule below, so that the rule never stands alone on a page.</summary>
    private Slab WithRule(Slab slab, double space)
    {
        var measure = slab.Content.Width;
        return slab.Redrawn(
            0, space + look.Rule, 0, measure, frame => frame.Add(0, frame.Height - look.Rule, RuleItem(measure)));
    }

    private GroupItem RuleItem(double measure)
    {
        var frame = new Frame(measure, look.Rule);
        frame.Add(0, 0, new RuleItem(new Size(measure, look.Rule), styles.Palette.Hairline));
        return new GroupItem(frame) { IsArtifact = true };
    }
}
