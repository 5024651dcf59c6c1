using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>
/// Sets the contents: the issues with their unusual sections, the sections of every issue in a box, then the back matter. Lengths are in
/// points.
/// </summary>
internal sealed class ContentsSetter(DisplayText display, BookStyles styles, Wording words)
{
    private readonly ContentsStyle look = styles.Contents;

    /// <summary>Sets the contents. All page numbers must be known.</summary>
    /// <param name="issues">The issues in order.</param>
    /// <param name="backMatter">The parts of the back matter.</param>
    /// <param name="measure">Width of the text block.</param>
    /// <param name="part">The element of the contents.</param>
    public IReadOnlyList<ColumnPart> Set(
        IReadOnlyList<ContentsEntry> issues, IReadOnlyList<ContentsEntry> backMatter, double measure, Element part)
    {
        var usual = UsualSections.Find(issues, look);
        var isCompact = issues.Count > look.MaximumFullIssues;
        var columns = isCompact ? look.CompactColumns : ColumnStyle.Single;
        var title = TitleSlab(measure, part);
        var entries = SetIssues(issues, usual, FormOf(issues, isCompact, columns.WidthIn(measure)), part);
        var rest = new List<Slab>();
        if (usual.Titles.Count > 0)
        {
            rest.Add(Box(usual, measure, part));
        }

        if (backMatter.Count > 0)
        {
            AddBackMatter(rest, backMatter, FormOf(issues, isCompact: false, measure), part);
        }

        return isCompact
            ?
            [
                new ColumnPart(columns, entries) { Head = [title] },
                new ColumnPart(ColumnStyle.Single, rest) { SpaceBefore = look.SpaceBeforeBox },
            ]
            : [new ColumnPart(columns, [.. entries, .. rest]) { Head = [title] }];
    }

    private Slab TitleSlab(double measure, Element part)
    {
        var title = display.Set(
            words.Contents,
            styles.PartTitle,
            measure,
            part.Add(new Element(ElementKind.Heading) { Level = 1, Title = words.Contents }));
        var frame = new Frame(measure, title.Height + look.SpaceAfterTitle);
        frame.Add(0, 0, title);
        return new Slab { Content = frame, Landmarks = [new Landmark(ContentsEntry.ContentsName, Point.Zero)] };
    }

    private List<Slab> SetIssues(IReadOnlyList<ContentsEntry> issues, UsualSections usual, Form form, Element part)
    {
        var contents = part.Add(ElementKind.Contents);
        var (groups, titles) = (new IssueGroups(issues, look, words), ShortTitles.Find(issues, look));
        var slabs = new List<Slab>();
        var list = contents;
        string? group = null;
        for (var i = 0; i < issues.Count; i++)
        {
            var space = slabs.Count == 0 ? 0 : form.Space;
            if (groups.NameOf(issues[i]) is { } next && next != group)
            {
                group = next;
                list = contents.Add(ElementKind.Contents);
                slabs.Add(GroupSlab(next, form, list));
                space = 0;
            }

            var sections = form.IsCompact
                ? []
                : SectionsOf(issues[i], i + 1 < issues.Count ? issues[i + 1].Page : int.MaxValue, usual);
            var entry = issues[i] with { Title = titles.Of(issues[i]) };
            var isFirst = i == 0 || groups.NameOf(issues[i - 1]) != groups.NameOf(issues[i]);
            var isNextLast = i + 2 >= issues.Count || groups.NameOf(issues[i + 2]) != groups.NameOf(issues[i]);
            slabs.Add(EntrySlab(entry, LabelOf(issues[i], groups), sections, form, list) with
            {
                SpaceBefore = space,
                BreakCost = (isFirst || isNextLast) && !EndsGroup(i) ? styles.Costs.BesideLoneContentsEntry : 0,
            });
        }

        return slabs;

        bool EndsGroup(int i) => i + 1 == issues.Count || groups.NameOf(issues[i + 1]) != groups.NameOf(issues[i]);
    }

    private Slab GroupSlab(string name, Form form, Element list)
    {
        var measure = form.Measure;
        var set = display.Set(name, styles.GroupTitle, measure, list.Add(ElementKind.Caption));
        var frame = new Frame(measure, set.Height + look.SpaceAboveGroupRule + look.Rule + look.SpaceBelowGroupRule);
        frame.Add(0, 0, set);
        frame.AddRule(0, set.Height + look.SpaceAboveGroupRule, measure, look.Rule, look.RuleColor);
        return new Slab
        {
            Content = frame,
            SpaceBefore = form.IsCompact ? look.CompactSpaceBeforeGroup : look.SpaceBeforeGroup,
            BreakCost = BreakCosts.Forbidden,
        };
    }

    private Slab EntrySlab(ContentsEntry entry, string label, IReadOnlyList<ContentsEntry> sections, Form form, Element contents)
    {
        var line = form.Lines.Set(
            new EntryLine
            {
                Title = entry.Title,
                TitleStyle = form.Title,
                NumberStyle = NumberStyle(form.Title),
                Indent = form.Indent,
                Label = label.Length > 0 ? new StyledText(label, form.Label) : null,
                Target = new BookTarget(entry.Target),
                Page = entry.PageText,
            },
            form.Measure,
            contents);
        if (sections.Count == 0)
        {
            return new Slab { Content = line.Frame };
        }

        var set = RunIn(sections, form, line.Item);
        var frame = new Frame(form.Measure, line.Frame.Height + set.Height);
        frame.Add(0, 0, line.Frame);
        frame.Add(display.Left(form.Indent, set.Width, form.Measure), line.Frame.Height, set);
        return new Slab { Content = frame };
    }

    /// <summary>Sets sections one after another, each with its page.</summary>
    private Frame RunIn(IReadOnlyList<ContentsEntry> sections, Form form, Element item)
    {
        var width = form.Measure - form.Indent - styles.EntryLines.NumberColumn - styles.EntryLines.Gap;
        var shown = sections.ToList();
        while (shown.Count > 1 && Prepare(shown, new Element(ElementKind.Contents)).Break(width).Count > look.MaximumSectionLines)
        {
            shown.RemoveAt(shown.FindLastIndex(section => section.Length == shown.Min(other => other.Length)));
        }

        return DisplayText.Stack(Prepare(shown, item.Add(ElementKind.Contents)).Break(width), width);
    }

    private Paragraphs.PreparedParagraph Prepare(List<ContentsEntry> sections, Element list)
    {
        var (style, text) = (styles.ContentsSection, new RunningText(display.Direction));
        for (var i = 0; i < sections.Count; i++)
        {
            var reference = list.Add(ElementKind.ContentsItem).Add(ElementKind.Reference);
            var target = new BookTarget(sections[i].Target);
            text.AddLink(LinkText.Cut(LinkText.Clean(sections[i].Title), styles.Indexes.MaximumTitleLength), style.Text, target, reference);
            text.Add("\u00A0", style.Text, reference);
            text.AddLink($"{sections[i].Page}", styles.ContentsSectionPage, target, reference);
            text.Add(i + 1 < sections.Count ? look.Separator : "", style.Text, reference);
        }

        return display.Prepare(text, style);
    }

    /// <summary>Returns the sections that are not usual, with their lengths.</summary>
    private static List<ContentsEntry> SectionsOf(ContentsEntry issue, int end, UsualSections usual)
    {
        var sections = issue.Sections;
        return
        [
            .. sections
                .Select((section, i) => section with { Length = (i + 1 < sections.Count ? sections[i + 1].Page : end) - section.Page })
                .Where(section => !usual.Contains(section) && LinkText.Letters(section.Title).Length > 0),
        ];
    }

    private Slab Box(UsualSections usual, double measure, Element part)
    {
        var paragraph = part.Add(ElementKind.Paragraph);
        var (style, text) = (styles.ContentsBox, new RunningText(display.Direction));
        text.Add(words.InEveryIssue, style.Text with { Weight = FontWeight.Semibold }, paragraph);
        text.Add(" ", style.Text, paragraph);
        for (var i = 0; i < usual.Titles.Count; i++)
        {
            text.AddIsolated(usual.Titles[i], style.Text, paragraph);
            text.Add(i + 1 < usual.Titles.Count ? look.Separator : "", style.Text, paragraph);
        }

        var width = measure - (2 * look.BoxPadding);
        var set = DisplayText.Stack(display.Prepare(text, style).Break(width), width);
        var frame = new Frame(measure, set.Height + (2 * look.BoxPadding));
        if (look.BoxTint is { } tint)
        {
            frame.AddRule(0, 0, measure, frame.Height, tint);
        }
        else
        {
            frame.AddRule(0, 0, measure, look.Rule, look.RuleColor);
            frame.AddRule(0, frame.Height - look.Rule, measure, look.Rule, look.RuleColor);
        }

        frame.Add(look.BoxPadding, look.BoxPadding, set);
        return new Slab { Content = frame, SpaceBefore = look.SpaceBeforeBox };
    }

    private void AddBackMatter(List<Slab> slabs, IReadOnlyList<ContentsEntry> entries, Form form, Element part)
    {
        var contents = part.Add(ElementKind.Contents);
        for (var i = 0; i < entries.Count; i++)
        {
            slabs.Add(EntrySlab(entries[i], "", entries[i].Sections, form, contents) with
            {
                SpaceBefore = i == 0 ? look.SpaceBeforeBox : form.Space,
                BreakCost = i + 1 < entries.Count ? BreakCosts.Forbidden : 0,
            });
        }
    }

    private string LabelOf(ContentsEntry issue, IssueGroups groups)
    {
        var number = issue.Number is { } value && !issue.Title.Contains($"{value}", StringComparison.Ordinal) ? value : (int?)null;
        var day = issue.Date is not { } date ? null : groups.DatesNeedYears ? words.ShortDate(date) : words.Day(date);
        return number is null ? day ?? ""
            : day is null ? string.Format(words.IssueNumber, number)
            : $"{number}{look.Separator}{day}";
    }

    private Form FormOf(IReadOnlyList<ContentsEntry> issues, bool isCompact, double measure)
    {
        var (title, label) = isCompact
            ? (styles.ContentsCompactIssue, styles.ContentsCompactDate)
            : (styles.ContentsIssue, styles.ContentsDate);
        var groups = new IssueGroups(issues, look, words);
        var widest = issues.Select(issue => LabelOf(issue, groups))
            .Distinct(StringComparer.Ordinal)
            .Max(text => text.Length > 0 ? display.Prepare(text, label, null).NaturalWidth + look.LabelGap : 0);
        var indent = widest > 0 ? Math.Max(isCompact ? look.CompactLabelColumn : look.LabelColumn, widest) : 0;
        return new Form(measure, isCompact, title, label)
        {
            Lines = new EntryLineSetter(display, isCompact ? look.CompactLines : styles.EntryLines),
            Indent = Math.Min(indent, look.MaximumLabelShare * measure),
            Space = isCompact ? look.CompactSpaceBetweenIssues : look.SpaceBetweenIssues,
        };
    }

    private static ParagraphStyle NumberStyle(ParagraphStyle style) =>
        style with { Text = style.Text with { HasTabularFigures = true, Weight = FontWeight.Regular } };

    /// <summary>How entries are set.</summary>
    private sealed record Form(double Measure, bool IsCompact, ParagraphStyle Title, ParagraphStyle Label)
    {
        public required EntryLineSetter Lines { get; init; }

        public double Indent { get; init; }

        public double Space { get; init; }
    }
}
