using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets the numbered addresses of an issue's links that no side column has.</summary>
internal sealed class LinkNoteSetter(BlockContext context, InlineSetter lines)
{
    /// <summary>Adds the addresses below the text, under a small title.</summary>
    public void Set(SlabFlow flow, Column column)
    {
        var printed = flow.Slabs.SelectMany(slab => slab.Side).SelectMany(item => item.Landmarks)
            .Select(landmark => landmark.Name).ToHashSet(StringComparer.Ordinal);
        var missing = context.Text.LinkNumbers
            .Where(link => !printed.Contains(LinkLandmarks.ForAddress(context.Issue.Key, link.Value)))
            .OrderBy(link => link.Value).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var styles = context.Styles;
        var section = column.Parent.Add(ElementKind.Section);
        flow.EndSection();
        flow.Space(styles.HeadingAt(3).SpaceBefore);
        flow.Add(lines.Set(
            [new Text(context.Words.LinkAddresses)], styles.GroupTitle, section.Add(ElementKind.Paragraph), section, column.Width, 1));
        flow.KeepWithNext();
        flow.Space(styles.HeadingAt(3).SpaceAfter);
        foreach (var (address, number) in missing)
        {
            flow.AddLandmark(LinkLandmarks.ForAddress(context.Issue.Key, number));
            flow.Add(lines.SetAddress(address, number, styles.LinkNote, section, column.Width));
        }
    }
}
