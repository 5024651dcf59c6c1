using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The columns of a table whose cells are numbers, aligned at their decimal sign.</summary>
internal sealed class NumberColumns
{
    private readonly Column?[] columns;
    private readonly Dictionary<TableCell, NumberWidth> cells = new(ReferenceEqualityComparer.Instance);

    private NumberColumns(Column?[] columns) => this.columns = columns;

    /// <summary>Finds the columns of numbers. Those that the author aligned left or centered stay so.</summary>
    /// <param name="table">The table.</param>
    /// <param name="minimumShare">Share of the cells with text that must be numbers.</param>
    /// <param name="language">BCP 47 tag of the text; null if unknown.</param>
    public static NumberColumns Find(Table table, double minimumShare, string? language)
    {
        var columns = new Column?[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = table.Columns[i] is ColumnAlignment.Auto or ColumnAlignment.End ? new Column() : null;
        }

        foreach (var row in table.Body)
        {
            var index = 0;
            foreach (var cell in row.Cells)
            {
                if (columns[index] is { } column && cell.ColumnSpan == 1 && !cell.IsCovered)
                {
                    column.Count(cell);
                }

                index += cell.ColumnSpan;
            }
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } column && !column.HoldsNumbers(minimumShare))
            {
                columns[i] = null;
            }
        }

        // A table writes one decimal sign, so a column that proves it decides for the others.
        var proven = columns.Select(column => column?.Proven).FirstOrDefault(sign => sign is not null);
        foreach (var column in columns)
        {
            column?.Decide(proven ?? DecimalSign.Of(language));
        }

        return new NumberColumns(columns);
    }

    /// <summary>True for a column of numbers.</summary>
    public bool Contains(int column) => columns[column] is not null;

    /// <summary>
    /// Returns the length of the text of a cell up to the end of the integer part, or null if the cell is not aligned at it.
    /// </summary>
    public int? IntegerLengthOf(TableCell cell, int column)
    {
        if (columns[column] is not { } numbers || cell.ColumnSpan > 1 || NumberText.LineOf(cell) is not { } line)
        {
            return null;
        }

        var text = PlainText.From(line);
        return NumberText.Parse(text) is { } number ? number.Start + number.IntegerEnd(numbers.Sign)
            : NumberText.IsMissing(text) && text.Length > 0 ? text.Length
            : null;
    }

    /// <summary>Adds the measured number of a cell.</summary>
    public void Add(TableCell cell, int column, NumberWidth width)
    {
        cells[cell] = width;
        columns[column]!.Width = columns[column]!.Width.Or(width);
    }

    /// <summary>Returns the width of the numbers of a column.</summary>
    public NumberWidth WidthOf(int column) => columns[column]!.Width;

    /// <summary>Returns the width of the number in a cell, or null if it has none.</summary>
    public NumberWidth? WidthOf(TableCell cell) => cells.TryGetValue(cell, out var width) ? width : null;

    /// <summary>A column that may hold numbers.</summary>
    private sealed class Column
    {
        private readonly List<string> numbers = [];
        private int filled;

        public char? Sign { get; private set; }

        public NumberWidth Width { get; set; }

        public void Count(TableCell cell)
        {
            if (cell.Blocks.Count == 0)
            {
                return;
            }

            var text = NumberText.LineOf(cell) is { } line ? PlainText.From(line) : null;
            if (text is not null && NumberText.Parse(text) is { } number)
            {
                numbers.Add(number.Digits);
                filled++;
            }
            else if (text is null || !NumberText.IsMissing(text))
            {
                filled++;
            }
        }

        public bool HoldsNumbers(double minimumShare) => numbers.Count > 0 && numbers.Count >= minimumShare * filled;

        public char? Proven => DecimalSign.Proven(numbers);

        public void Decide(char usual)
        {
            Sign = DecimalSign.Decide(numbers, usual);
            numbers.Clear();
        }
    }
}
