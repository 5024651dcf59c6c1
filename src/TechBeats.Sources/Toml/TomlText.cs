using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace TechBeats.Sources.Toml;

/// <summary>
/// A TOML text (toml.io, 1.1) as a flat list of keys and values. A text with errors is parsed statement by statement, so an error costs at
/// most its own statement. <see cref="LenientLine"/> recovers such statements.
/// </summary>
public sealed class TomlText
{
    /// <summary>Maximum length of a text in characters. Real front matter has up to 5,000, site settings up to 20,000.</summary>
    public const int MaximumLength = 100_000;

    /// <summary>Maximum length of a key with its tables in characters. It limits the work for many keys below a long table name.</summary>
    private const int MaximumKeyLength = 200;

    /// <summary>Maximum length of a message in characters. The parser may quote much of the text.</summary>
    private const int MaximumReasonLength = 120;

    /// <summary>Maximum number of characters that are parsed again to find the end of broken multi-line statements.</summary>
    private const int MaximumReparsed = MaximumLength;

    /// <summary>The parser recurses into values and rejects a greater depth.</summary>
    private static readonly TomlSerializerOptions Options = new() { MaxDepth = 16 };

    private readonly List<TomlPair> pairs = [];
    private string? table = "";
    private int reparsed;

    private TomlText()
    {
    }

    /// <summary>The keys in text order. A key may occur twice.</summary>
    public IReadOnlyList<TomlPair> Pairs => pairs;

    /// <summary>The first error, or null if the text is valid.</summary>
    public TomlError? Error { get; private set; }

    /// <summary>Reads a text of at most <see cref="MaximumLength"/> characters whose lines end with a line feed.</summary>
    public static TomlText Read(string text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaximumLength);
        var result = new TomlText();
        (var document, var error) = Parse(text);
        if (document is not null)
        {
            result.Take(document, 0);
            return result;
        }

        result.ReadStatements(text.Split('\n'));

        // All statements may be valid although the whole text is not.
        result.Error ??= error;
        return result;
    }

    private static (DocumentSyntax? Document, TomlError? Error) Parse(string text)
    {
        try
        {
            // The validator joins every key with its whole table name, which takes quadratic time.
            var document = SyntaxParser.Parse(text, Options, validate: false);
            return document.Diagnostics.FirstOrDefault(message => message.Kind == DiagnosticMessageKind.Error) is { } error
                ? (null, new TomlError(1 + error.Span.Start.Line, Shortened(error.Message)))
                : (document, null);
        }
        catch (TomlException)
        {
            return (null, new TomlError(1, "Values are nested too deeply"));
        }
        catch (ArgumentException)
        {
            // Tomlyn throws this for a text that ends within an escape.
            return (null, new TomlError(1, "The text ends within an escape"));
        }
    }

    private static string Shortened(string reason)
    {
        var flat = string.Join(
                ' ',
                reason[..Math.Min(reason.Length, MaximumReasonLength)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            .TrimEnd('.');
        return reason.Length > MaximumReasonLength ? flat + "…" : flat;
    }

    private void ReadStatements(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].AsSpan().Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            (var statement, var error) = Parse(lines[index]);
            if (statement is not null)
            {
                Take(statement, index);
            }
            else if (OpensSeveralLines(line) && StatementFrom(lines, index) is var (longer, last))
            {
                Take(longer, index);
                index = last;
            }
            else
            {
                Error ??= error! with { Line = index + 1 };
                foreach (var (key, texts, isList) in LenientLine.Read(lines[index]))
                {
                    Add(key, texts, isList, index + 1);
                }
            }
        }
    }

    private static bool OpensSeveralLines(ReadOnlySpan<char> line) =>
        line.IndexOfAny('[', '{') >= 0
        || line.Contains("\"\"\"", StringComparison.Ordinal)
        || line.Contains("'''", StringComparison.Ordinal);

    private static bool MayClose(string line) =>
        line.AsSpan().IndexOfAny(']', '}') >= 0
        || line.Contains("\"\"\"", StringComparison.Ordinal)
        || line.Contains("'''", StringComparison.Ordinal);

    /// <summary>
    /// The shortest valid multi-line statement that begins at a line, with the index of its last line, or null if there is none.
    /// </summary>
    private (DocumentSyntax Statement, int Last)? StatementFrom(string[] lines, int first)
    {
        for (var last = first + 1; last < lines.Length && reparsed < MaximumReparsed; last++)
        {
            reparsed += lines[last].Length + 1;
            if (MayClose(lines[last]))
            {
                var text = string.Join('\n', lines[first..(last + 1)]);
                reparsed += text.Length;
                if (Parse(text).Document is { } statement)
                {
                    return (statement, last);
                }
            }
        }

        return null;
    }

    /// <param name="linesBefore">Number of lines before those of the document.</param>
    private void Take(DocumentSyntax document, int linesBefore)
    {
        foreach (var pair in document.KeyValues)
        {
            Add(pair, "", linesBefore);
        }

        foreach (var section in document.Tables)
        {
            var name = NameOf(section.Name);
            table = name.Length > MaximumKeyLength ? null : name + ".";
            foreach (var pair in section.Items)
            {
                Add(pair, "", linesBefore);
            }
        }
    }

    private void Add(KeyValueSyntax pair, string parent, int linesBefore)
    {
        var line = 1 + linesBefore + pair.Span.Start.Line;
        var key = parent + NameOf(pair.Key);
        if (pair.Value is ArraySyntax array)
        {
            Add(key, [.. Texts(array).Where(item => item.Length > 0)], true, line);
        }
        else if (pair.Value is { } value && TextOf(value) is { } text)
        {
            Add(key, [text], false, line);
        }

        if (pair.Value is InlineTableSyntax inner && key.Length <= MaximumKeyLength)
        {
            foreach (var item in inner.Items)
            {
                if (item.KeyValue is { } within)
                {
                    Add(within, key + ".", linesBefore);
                }
            }
        }
    }

    private void Add(string key, IReadOnlyList<string> texts, bool isList, int line)
    {
        if (table is null || table.Length + key.Length > MaximumKeyLength)
        {
            Error ??= new TomlError(line, "A key is too long");
            return;
        }

        pairs.Add(new TomlPair(table + key, texts, isList, line));
    }

    private static string NameOf(KeySyntax? key) =>
        key is null ? "" : string.Join('.', key.DotKeys.Select(part => NameOf(part.Key)).Prepend(NameOf(key.Key)));

    private static string NameOf(BareKeyOrStringValueSyntax? part) => part switch
    {
        BareKeySyntax { Key.Text: { } bare } => bare,
        StringValueSyntax { Value: { } quoted } => quoted,
        _ => "",
    };

    private static IEnumerable<string> Texts(ArraySyntax array) =>
        array.Items.SelectMany(item =>
            item.Value is ArraySyntax inner ? Texts(inner)
            : item.Value is { } value && TextOf(value) is { } text ? [text]
            : []
        );

    /// <summary>A string unescaped, other simple values as written, a table's <c>name</c> or <c>title</c>; null for others.</summary>
    private static string? TextOf(ValueSyntax value) => value switch
    {
        StringValueSyntax text => WithoutControls(text.Value),
        BooleanValueSyntax truth => truth.Token?.Text,
        IntegerValueSyntax number => number.Token?.Text,
        FloatValueSyntax number => number.Token?.Text,
        DateTimeValueSyntax time => time.Token?.Text,
        InlineTableSyntax table => table.Items
            .Where(item => NameOf(item.KeyValue?.Key) is "name" or "title")
            .Select(item => item.KeyValue?.Value is StringValueSyntax text ? WithoutControls(text.Value) : null)
            .FirstOrDefault(),
        _ => null,
    };

    /// <summary>Escapes can produce any character. Line ends and control characters become spaces.</summary>
    private static string? WithoutControls(string? text) =>
        text?.Any(char.IsControl) == true ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)) : text;
}
