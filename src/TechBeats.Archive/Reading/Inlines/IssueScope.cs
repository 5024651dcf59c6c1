using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>What the readers of one issue share: its problems, its links, its figures.</summary>
internal sealed class IssueScope
{
    public IssueScope(ProblemLog log)
    {
        Log = log;
        Links = new LinkReader(log);
        Figures = new FigureReader(log, Embedded);
    }

    public ProblemLog Log { get; }

    public LinkReader Links { get; }

    public EmbeddedPictures Embedded { get; } = new();

    public FigureReader Figures { get; }
}
