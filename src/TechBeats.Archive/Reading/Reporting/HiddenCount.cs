using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Reporting;

/// <summary>Counts the content of a file that a browser would not show, and the book does not print.</summary>
internal sealed class HiddenCount
{
    private int places;
    private int letters;
    private int firstLine;

    public HiddenText Total => new(places, letters);

    /// <param name="line">Line of the element, or 0 if unknown.</param>
    /// <param name="count">Number of its letters, at least 1.</param>
    public void Add(int line, int count)
    {
        firstLine = places == 0 ? line : Math.Min(firstLine, line);
        places++;
        letters += count;
    }

    /// <summary>Reports the hidden content of the file once.</summary>
    public void Report(ProblemLog log)
    {
        if (places > 0)
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"Text that a browser would hide is not printed: {letters} letters in {places} {(places == 1 ? "place" : "places")}"
            );
            log.Inform(ProblemSlugs.HiddenText, firstLine, text);
        }
    }
}
