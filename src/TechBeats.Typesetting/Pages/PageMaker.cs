using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Completes a page: places the text block on paper and adds running head and folio. Lengths are in points.</summary>
internal sealed class PageMaker(DisplayText display, PageStyle page, BookStyles styles)
{
    private readonly MarginStyle look = styles.Margins;

    /// <summary>Makes a page.</summary>
    /// <param name="filled">The content of the text block.</param>
    /// <param name="part">The sequence of the page.</param>
    /// <param name="number">The number in that sequence.</param>
    /// <param name="runningHead">The running head; null for none, as on openers.</param>
    public Page Make(FilledPage filled, Matter part, int number, string? runningHead)
    {
        var isRecto = page.IsScreen || number % 2 == 1;
        var left = page.Left(isRecto);
        var paper = new Frame(page.Width, page.Height);
        var landmarks = new List<Landmark> { new(Page.LandmarkName(part, number), new Point(left, page.Top)) };
        if (runningHead is not null)
        {
            var style = styles.RunningHead with { Alignment = isRecto ? Alignment.End : Alignment.Start };
            paper.Add(left, page.Top * look.RunningHeadPlace, display.SetArtifact(runningHead, style, page.Measure));
        }

        foreach (var slab in filled.Slabs)
        {
            AddSlab(paper, slab, left, landmarks);
        }

        foreach (var (item, y) in filled.Sides)
        {
            var at = new Point(page.SideLeft(isRecto), page.Top + y);
            paper.Add(at.X, at.Y, item.Content);
            landmarks.AddRange(item.Landmarks.Select(landmark => landmark with { At = at + landmark.At }));
        }

        foreach (var at in filled.NoteRules)
        {
            var rule = new Frame(look.NoteRuleWidth, look.NoteRule);
            rule.Add(0, 0, new RuleItem(rule.Size, styles.Palette.Ink));
            paper.Add(
                left + at.X + display.Left(0, look.NoteRuleWidth, page.ColumnWidth),
                page.Top + at.Y,
                new GroupItem(rule) { IsArtifact = true }
            );
        }

        foreach (var note in filled.Notes)
        {
            AddSlab(paper, note, left, landmarks);
        }

        var folio = part == Matter.Front ? RomanNumeral.Lower(number) : $"{number}";
        var folioStyle = styles.Folio with { Alignment = isRecto ? Alignment.End : Alignment.Start };
        paper.Add(left, page.Height - (page.Bottom * (1 - look.FolioPlace)), display.SetArtifact(folio, folioStyle, page.Measure));
        return new Page(paper, part, number, landmarks);
    }

    /// <summary>Makes a page without content, running head and folio.</summary>
    public Page MakeBlank(Matter part, int number) =>
        new(new Frame(page.Width, page.Height), part, number, [new Landmark(Page.LandmarkName(part, number), Point.Zero)]);

    private void AddSlab(Frame paper, PlacedSlab placed, double left, List<Landmark> landmarks)
    {
        var y = page.Top + placed.Y;
        left += placed.X;
        if (placed.Head is { } head)
        {
            paper.Add(left, y - head.Height, new GroupItem(head) { IsArtifact = true });
        }

        paper.Add(left, y, placed.Slab.Content);
        foreach (var (name, at) in placed.Slab.Landmarks)
        {
            landmarks.Add(new Landmark(name, new Point(left + at.X, y + at.Y)));
        }
    }
}
