namespace TechBeats.Svg.Source;

/// <summary>
/// What one drawing may cost. Few bytes of an SVG can ask for endless work (a shape used by a shape used by a shape),
/// so whatever repeats pays here, and the reading ends when all is spent.
/// </summary>
internal sealed class DrawingBudget
{
    /// <summary>Elements drawn, each counted as often as it is used. Maps of a country have 20,000.</summary>
    private const int MostElements = 200_000;

    /// <summary>Lines and curves. A scatter plot of 10,000 dots has 50,000.</summary>
    private const int MostSteps = 1_000_000;

    /// <summary>Small comparisons and copies: two or three seconds' worth. A map of 20,000 elements takes 400,000.</summary>
    private const int MostWork = 8_000_000;

    private int elements;
    private int steps;
    private long work;

    /// <exception cref="BadDrawingException">There are too many.</exception>
    public void AddElement()
    {
        if (++elements > MostElements)
        {
            throw BadDrawingException.TooLarge("an SVG of more than 200,000 elements");
        }
    }

    /// <exception cref="BadDrawingException">There are too many.</exception>
    public void AddSteps(int count)
    {
        steps += count;
        if (steps > MostSteps)
        {
            throw BadDrawingException.TooLarge("an SVG of more than 1,000,000 lines and curves");
        }
    }

    /// <summary>Words that hang together: breaking and placing them takes longer than there are more of them.</summary>
    /// <param name="letters">How many letters they have.</param>
    /// <exception cref="BadDrawingException">They are too many.</exception>
    public void AddWords(int letters) => AddWork(100 + (10L * letters) + ((long)letters * letters / 500));

    /// <exception cref="BadDrawingException">It is too much.</exception>
    public void AddWork(long units)
    {
        work += units;
        if (work > MostWork)
        {
            throw BadDrawingException.TooLarge("an SVG that takes too long to read");
        }
    }
}
