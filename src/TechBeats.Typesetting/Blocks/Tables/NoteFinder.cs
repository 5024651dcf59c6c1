using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Finds out whether blocks have notes.</summary>
internal sealed class NoteFinder : BlockVisitor
{
    private bool hasNotes;

    private NoteFinder()
    {
    }

    /// <summary>True if a cell or the caption has a note.</summary>
    public static bool HasNotes(Table table)
    {
        var finder = new NoteFinder();
        finder.Visit([table]);
        return finder.hasNotes;
    }

    protected override void Visit(Note note) => hasNotes = true;
}
