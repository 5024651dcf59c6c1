using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>The problems, links and figures of one file, shared by its readers.</summary>
internal sealed class ReadingContext
{
    public ReadingContext(ProblemLog log)
    {
        Log = log;
        Links = new LinkReader(log);
        Figures = new FigureReader(log, Embedded);
    }

    public ProblemLog Log { get; }

    /// <summary>For each line of the resolved text its line in the file, or null if they are the same.</summary>
    public IReadOnlyList<int>? Lines { get; set; }

    public LinkReader Links { get; }

    public DataUriStore Embedded { get; } = new();

    public FigureReader Figures { get; }

    /// <summary>The style sheets of the file.</summary>
    public PageStyles Styles { get; } = new();

    /// <summary>The fragments of links that HTML declares as marks of notes (DPUB-ARIA <c>doc-noteref</c>, EPUB <c>noteref</c>).</summary>
    public HashSet<string> NoteReferences { get; } = new(StringComparer.Ordinal);

    /// <summary>What a browser would not show.</summary>
    public HiddenCount Hidden { get; } = new();
}
