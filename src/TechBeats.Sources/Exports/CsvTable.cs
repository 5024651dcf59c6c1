using System.Text;

namespace TechBeats.Sources.Exports;

/// <summary>Reads comma-separated values (RFC 4180) with a header row.</summary>
public static class CsvTable
{
    /// <summary>Each row as a map from column name to value. Columns without a name are skipped.</summary>
    internal static IReadOnlyList<Dictionary<string, string>> Read(string text)
    {
        var rows = Rows(text);
        return rows.Count == 0 ? [] :
        [
            .. rows.Skip(1).Select(row =>
            {
                var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                for (var column = 0; column < Math.Min(row.Count, rows[0].Count); column++)
                {
                    named.TryAdd(rows[0][column].Trim(), row[column]);
                }

                return named;
            }),
        ];
    }

    /// <summary>All rows, the header row first.</summary>
    /// <param name="text">The table.</param>
    /// <param name="separator">The character between two cells.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (isQuoted)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    field.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (character == separator || character == '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (character == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                field.Append(character);
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            row.Add(field.ToString());
            rows.Add(row);
        }

        return rows;
    }
}
