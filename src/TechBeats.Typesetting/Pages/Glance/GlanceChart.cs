using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>A chart of the spread at a glance. It has rows, of which the last may be omitted where there is little room.</summary>
/// <param name="rows">Number of rows.</param>
/// <param name="minimumRows">Minimum number of rows.</param>
internal abstract class GlanceChart(int rows, int minimumRows)
{
    public abstract string Heading { get; }

    public int Rows { get; } = rows;

    public int MinimumRows { get; } = Math.Min(rows, minimumRows);

    /// <summary>Returns the height with so many rows in points.</summary>
    public abstract double HeightOf(int rows);

    /// <summary>Draws the chart with so many rows.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="section">The element of the chart.</param>
    public abstract Frame Draw(int rows, Element section);
}
