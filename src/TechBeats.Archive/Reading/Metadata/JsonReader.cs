using System.Text;
using System.Text.Json;
using TechBeats.Sources.Toml;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads JSON front matter into keys and values. Comments and a comma after the last value are allowed.</summary>
internal sealed class JsonReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 16,
    };

    private readonly byte[] bytes;
    private readonly Dictionary<string, FrontMatterValue> values = new(StringComparer.OrdinalIgnoreCase);
    private int line;
    private int counted;

    private JsonReader(string text, int firstLine)
    {
        bytes = Encoding.UTF8.GetBytes(text);
        line = firstLine;
    }

    /// <summary>The values, or null if the text is no JSON object; then the line and the reason of the error.</summary>
    /// <param name="text">The object, with or without its braces.</param>
    /// <param name="firstLine">First line of the text in the file.</param>
    public static (FrontMatter? FrontMatter, int Line, string Reason) Read(string text, int firstLine)
    {
        if (text.Length > TomlText.MaximumLength)
        {
            return (null, firstLine, "The text is too long");
        }

        var reader = new JsonReader(text.AsSpan().TrimStart().StartsWith('{') ? text : "{" + text + "}", firstLine);
        try
        {
            var tokens = new Utf8JsonReader(reader.bytes, Options);
            tokens.Read();
            reader.ReadObject(ref tokens, "", isInner: false);
            return (new FrontMatter(reader.values), 0, "");
        }
        catch (JsonException refusal)
        {
            return (null, firstLine + (int)(refusal.LineNumber ?? 0), ReasonOf(refusal.Message));
        }
        catch (InvalidOperationException)
        {
            // A string may escape half a surrogate pair.
            return (null, reader.line, "A string is not valid Unicode");
        }
    }

    /// <summary>The length of the JSON object at the beginning of a text, or null if none stands there.</summary>
    public static int? LengthOfObject(ReadOnlySpan<char> text)
    {
        var start = new byte[Encoding.UTF8.GetMaxByteCount(Math.Min(text.Length, TomlText.MaximumLength))];
        var length = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, TomlText.MaximumLength)], start);
        var tokens = new Utf8JsonReader(start.AsSpan(0, length), Options);
        try
        {
            tokens.Read();
            tokens.Skip();
            return Encoding.UTF8.GetCharCount(start, 0, (int)tokens.BytesConsumed);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The message without the position, which the problem names in its own way.</summary>
    private static string ReasonOf(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }

    /// <summary>Adds the values of an object. Returns its name for objects in lists, or null if it has none.</summary>
    private string? ReadObject(ref Utf8JsonReader tokens, string prefix, bool isInner)
    {
        string? named = null;
        while (tokens.Read() && tokens.TokenType == JsonTokenType.PropertyName)
        {
            var name = tokens.GetString()!;
            var at = LineOf(tokens.TokenStartIndex);
            tokens.Read();
            var isList = tokens.TokenType == JsonTokenType.StartArray;
            var isObject = tokens.TokenType == JsonTokenType.StartObject;
            IReadOnlyList<string> texts = isObject && isInner ? Skipped(ref tokens)
                : isObject ? ReadObject(ref tokens, name + ".", isInner: true) is { } inner ? [inner] : []
                : isList ? Texts(ref tokens)
                : TextOf(ref tokens) is { } text ? [text]
                : [];
            named ??= !isObject && !isList && texts.Count > 0 && name is "name" or "title" or "display_name" ? texts[0] : null;
            if (isList || texts.Count > 0)
            {
                values.TryAdd(prefix + name, new FrontMatterValue(texts, isList, at));
            }
        }

        return named;
    }

    private static string[] Skipped(ref Utf8JsonReader tokens)
    {
        tokens.Skip();
        return [];
    }

    private static List<string> Texts(ref Utf8JsonReader tokens)
    {
        var texts = new List<string>();
        var depth = tokens.CurrentDepth;
        var isName = false;
        while (tokens.Read() && (tokens.TokenType != JsonTokenType.EndArray || tokens.CurrentDepth > depth))
        {
            if (tokens.TokenType == JsonTokenType.PropertyName)
            {
                isName = tokens.GetString() is "name" or "title" or "display_name";
            }
            else if ((isName || tokens.CurrentDepth == depth + 1) && TextOf(ref tokens) is { Length: > 0 } text)
            {
                texts.Add(text);
                isName = false;
            }
        }

        return texts;
    }

    private static string? TextOf(ref Utf8JsonReader tokens) => tokens.TokenType switch
    {
        JsonTokenType.String => tokens.GetString(),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Encoding.UTF8.GetString(tokens.ValueSpan),
        _ => null,
    };

    private int LineOf(long index)
    {
        line += bytes.AsSpan(counted, (int)index - counted).Count((byte)'\n');
        counted = (int)index;
        return line;
    }
}
