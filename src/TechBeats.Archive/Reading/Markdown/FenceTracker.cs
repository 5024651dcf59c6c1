namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Tracks fenced code line by line (CommonMark 4.5), for steps that run before the parser.</summary>
internal sealed class FenceTracker
{
    private char fence;
    private int length;

    /// <summary>Reads the next line. Returns true if the line belongs to fenced code, including the fences.</summary>
    public bool Advance(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t>");
        if (content.Length < 3 || content[0] is not ('`' or '~'))
        {
            return length > 0;
        }

        var first = content[0];
        var run = content.IndexOfAnyExcept(first);
        run = run < 0 ? content.Length : run;
        if (length == 0)
        {
            if (run < 3 || (first == '`' && content[run..].Contains('`')))
            {
                return false;
            }

            fence = first;
            length = run;
            return true;
        }

        if (first == fence && run >= length && content[run..].IsWhiteSpace())
        {
            length = 0;
        }

        return true;
    }
}
