using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects headings, links, lost figures and problems while an issue is set. For one issue and one thread.</summary>
/// <param name="issue">The issue.</param>
internal sealed class IssueFindings(Issue issue)
{
    private readonly List<TypesetHeading> headings = [];
    private readonly List<TypesetLink> links = [];
    private readonly List<TypesetLostFigure> lostFigures = [];
    private readonly HashSet<string> lostInlineFigures = new(StringComparer.Ordinal);
    private readonly HashSet<Note> seenNotes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> seenAddresses = [];
    private readonly MissingGlyphs missingGlyphs = new();
    private readonly List<Problem> problems = [];
    private int markers;
    private LinkSubjects? subjects;

    /// <summary>Plain text of the last heading; before the first one, the title of the issue.</summary>
    public string LastHeading { get; private set; } = issue.Title;

    /// <summary>Returns the slabs with everything that was collected.</summary>
    public TypesetBlocks ToBlocks(IReadOnlyList<Slabs.Slab> slabs) =>
        new(slabs, headings, links, lostFigures, missingGlyphs.Clusters, problems);

    public void Add(Problem problem) => problems.Add(problem);

    public void Add(TypesetHeading heading)
    {
        headings.Add(heading);
        LastHeading = heading.Title;
    }

    /// <summary>Adds a web link. Returns the name of its marker, which its slab carries as a landmark.</summary>
    public string AddLink(string address, string text)
    {
        var marker = Marker.Name(issue.Key, ++markers);
        var subject = LinkText.IsInformative(text, address) ? null : (subjects ??= new LinkSubjects(issue.Blocks)).Next(address, text);
        links.Add(new TypesetLink(address, text, marker, subject));
        return marker;
    }

    /// <summary>Adds a lost figure. Returns the name of its marker, which its card carries as a landmark.</summary>
    public string AddLostFigure(string address, string title, string reason, string kind, LossReason? loss)
    {
        var marker = Marker.Name(issue.Key, ++markers);
        lostFigures.Add(new TypesetLostFigure(address, title, reason, kind, marker) { Loss = loss });
        return marker;
    }

    /// <summary>Adds characters that no font has, from a block that begins on the given source line.</summary>
    public void AddMissing(IReadOnlyList<string> clusters, int line) => missingGlyphs.Add(clusters, line);

    /// <summary>True if an inline lost figure with this address is met for the first time.</summary>
    public bool IsFirstLostInline(string address) => lostInlineFigures.Add(address);

    /// <summary>True for the first link with a number. Its address is set at this link.</summary>
    public bool IsFirstAddress(int number) => seenAddresses.Add(number);

    /// <summary>True for the first mark of a note. The note is set at this mark.</summary>
    public bool IsFirstMark(Note note) => seenNotes.Add(note);
}
