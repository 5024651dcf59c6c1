namespace TechBeats.Tests.Reading;

/// <summary>Words of a line in the order in which they are read.</summary>
internal sealed record SeenLine(IReadOnlyList<SeenWord> Words)
{
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    public double Top => Words[0].Top;

    /// <summary>A line of words whose order only their places tell. Right-to-left neighbors are read from right to left.</summary>
    public static SeenLine FromPlaces(IEnumerable<SeenWord> words)
    {
        var read = new List<SeenWord>();
        var start = 0;
        foreach (var word in words.OrderBy(word => word.Left))
        {
            start = SeenWord.RunsRightToLeft(word.Text) ? start : read.Count + 1;
            read.Insert(Math.Min(start, read.Count), word);
        }

        return new SeenLine(read);
    }
}
