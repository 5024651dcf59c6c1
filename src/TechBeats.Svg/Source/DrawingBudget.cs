namespace TechBeats.Svg.Source;

/// <summary>
/// The limits of one drawing. A few bytes of SVG can ask for endless work, such as nested uses of shapes. Every repeatable step is counted
/// here, and reading stops at the limit.
/// </summary>
internal sealed class DrawingBudget
{
    /// <summary>Maximum number of drawn elements, each counted per use. Country maps have 20,000.</summary>
    private const int MaximumElements = 200_000;

    /// <summary>Maximum number of lines and curves. A scatter plot of 10,000 dots has 50,000.</summary>
    private const int MaximumSteps = 1_000_000;

    /// <summary>
    /// Maximum number of small work units such as comparisons, about two or three seconds. A map of 20,000 elements takes 400,000.
    /// </summary>
    private const int MaximumWork = 8_000_000;

    private int elements;
    private int steps;
    private long work;

    /// <exception cref="BadDrawingException">The limit is exceeded.</exception>
    public void AddElement()
    {
        if (++elements > MaximumElements)
        {
            throw BadDrawingException.TooLarge("an SVG of more than 200,000 elements");
        }
    }

    /// <exception cref="BadDrawingException">The limit is exceeded.</exception>
    public void AddSteps(int count)
    {
        steps += count;
        if (steps > MaximumSteps)
        {
            throw BadDrawingException.TooLarge("an SVG of more than 1,000,000 lines and curves");
        }
    }

    /// <summary>Counts the work of a connected text, which grows faster than its length.</summary>
    /// <param name="letters">Number of letters.</param>
    /// <exception cref="BadDrawingException">The limit is exceeded.</exception>
    public void AddWords(int letters) => AddWork(100 + (10L * letters) + ((long)letters * letters / 500));

    /// <exception cref="BadDrawingException">The limit is exceeded.</exception>
    public void AddWork(long units)
    {
        work += units;
        if (work > MaximumWork)
        {
            throw BadDrawingException.TooLarge("an SVG that takes too long to read");
        }
    }
}
