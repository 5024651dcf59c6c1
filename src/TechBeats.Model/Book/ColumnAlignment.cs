namespace TechBeats.Model;

/// <summary>Alignment of a table's column.</summary>
public enum ColumnAlignment
{
    Start,
    Center,
    End,
}
