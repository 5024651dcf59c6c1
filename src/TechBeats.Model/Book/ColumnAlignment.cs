namespace TechBeats.Model;

/// <summary>Alignment of a table's column.</summary>
public enum ColumnAlignment
{
    /// <summary>At the side where lines start.</summary>
    Start,
    Center,
    End,

    /// <summary>Not stated: numbers are aligned at their decimal sign, text at the side where lines start.</summary>
    Auto,
}
