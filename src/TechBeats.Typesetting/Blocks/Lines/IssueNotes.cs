using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects what an issue's setters find on the way, for contents, registers and report. For one issue and one thread.</summary>
/// <param name="issue">The issue.</param>
internal sealed class IssueNotes(Issue issue)
{
    private readonly List<TypesetHeading> headings = [];
    private readonly List<TypesetLink> links = [];
    private readonly List<TypesetLostFigure> lostFigures = [];
    private readonly HashSet<string> lostInLines = new(StringComparer.Ordinal);
    private readonly HashSet<Note> notesSet = new(ReferenceEqualityComparer.Instance);
    private readonly MissingGlyphs missingGlyphs = new();
    private int markers;
    private string? subject;

    /// <summary>Plain words of the last heading, at first the issue's title.</summary>
    public string LastHeading { get; private set; } = issue.Title;

    /// <summary>The issue's blocks with all that was collected.</summary>
    public TypesetBlocks ToBlocks(IReadOnlyList<Slabs.Slab> slabs) =>
        new(slabs, headings, links, lostFigures, missingGlyphs.Problems(issue.Source));

    public void Add(TypesetHeading heading)
    {
        headings.Add(heading);
        LastHeading = heading.Title;
        subject = heading.Level > 2 ? heading.Title : null;
    }

    /// <summary>Adds a web link and returns the name of its marker, to be carried by its slab.</summary>
    public string AddLink(string address, string text)
    {
        var marker = Marker.Name(issue.Key, ++markers);
        links.Add(new TypesetLink(address, text, marker, subject));
        return marker;
    }

    /// <summary>Adds a lost figure and returns the name of its marker, to be carried by its card.</summary>
    public string AddLostFigure(string address, string title, string reason)
    {
        var marker = Marker.Name(issue.Key, ++markers);
        lostFigures.Add(new TypesetLostFigure(address, title, reason, marker));
        return marker;
    }

    /// <summary>Adds characters that no font has, of a block that begins on the line of the file.</summary>
    public void AddMissing(IReadOnlyList<string> clusters, int line) => missingGlyphs.Add(clusters, line);

    /// <summary>True when a lost figure in a line is met for the first time.</summary>
    public bool IsFirstInLine(string address) => lostInLines.Add(address);

    /// <summary>True for the first mark of a note: its text is set there.</summary>
    public bool IsFirstMark(Note note) => notesSet.Add(note);
}
