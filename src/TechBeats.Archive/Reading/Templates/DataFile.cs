using System.Text.Json;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Sources.Exports;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Reads a file of a site's data: YAML, JSON, and tables of comma- or tab-separated values with a header row.</summary>
internal sealed class DataFile
{
    /// <summary>Maximum number of values of a file.</summary>
    private const int MaximumValues = 50_000;

    /// <summary>Maximum nesting of values.</summary>
    private const int MaximumDepth = 12;

    /// <summary>The endings of data files.</summary>
    public static readonly string[] Extensions = [".yml", ".yaml", ".json", ".csv", ".tsv"];

    private int count;

    private DataFile()
    {
    }

    /// <summary>Whether a path has one of the endings.</summary>
    public static bool IsOne(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>The data, or null for a text that is invalid or exceeds a limit.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="extension">The ending of its name, with its dot.</param>
    public static DataValue? Read(string text, string extension)
    {
        var file = new DataFile();
        try
        {
            return extension switch
            {
                ".json" => file.ReadJson(text),
                ".csv" => ReadTable(text, ','),
                ".tsv" => ReadTable(text, '\t'),
                _ => file.ReadYaml(text),
            };
        }
        catch (Exception refusal) when (refusal is YamlException or JsonException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet also throws the last two types for some invalid texts.
            return null;
        }
    }

    private DataValue? ReadYaml(string text)
    {
        if (YamlGuard.FindViolation(text) is not null)
        {
            return null;
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = stream.Documents.Count > 0 ? From(stream.Documents[0].RootNode, 0) : null;
        return count > MaximumValues ? null : root;
    }

    private DataValue From(YamlNode node, int depth) => ++count > MaximumValues || depth > MaximumDepth ? DataValue.Nothing : node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" } => DataValue.Nothing,
        YamlScalarNode scalar => DataValue.FromText(scalar.Value),
        YamlSequenceNode list => DataValue.FromItems([.. list.Children.Select(item => From(item, depth + 1))]),
        YamlMappingNode map => DataValue.FromFields(
        [
            .. map.Children
                .Where(pair => pair.Key is YamlScalarNode { Value: not null })
                .Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, From(pair.Value, depth + 1))),
        ]),
        _ => DataValue.Nothing,
    };

    private DataValue? ReadJson(string text)
    {
        var options = new JsonDocumentOptions
        {
            AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth,
        };
        using var document = JsonDocument.Parse(text, options);
        var root = From(document.RootElement);
        return count > MaximumValues ? null : root;
    }

    private DataValue From(JsonElement element) => ++count > MaximumValues ? DataValue.Nothing : element.ValueKind switch
    {
        JsonValueKind.Object => DataValue.FromFields(
            [.. element.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, From(field.Value)))]),
        JsonValueKind.Array => DataValue.FromItems([.. element.EnumerateArray().Select(From)]),
        JsonValueKind.String => DataValue.FromText(element.GetString()),
        JsonValueKind.Number => DataValue.FromText(element.GetRawText()),
        JsonValueKind.True => DataValue.FromText("true"),
        JsonValueKind.False => DataValue.FromText("false"),
        _ => DataValue.Nothing,
    };

    private static DataValue? ReadTable(string text, char separator)
    {
        var rows = CsvTable.Rows(text, separator);
        if (rows.Count == 0 || (long)rows.Count * rows[0].Count > MaximumValues)
        {
            return null;
        }

        var names = rows[0];
        return DataValue.FromItems(
        [
            .. rows.Skip(1)
                .Where(row => row.Any(cell => cell.Length > 0))
                .Select(row => DataValue.FromFields(
                    [.. names.Zip(row, (name, cell) => KeyValuePair.Create(name.Trim(), DataValue.FromText(cell)))])),
        ]);
    }
}
