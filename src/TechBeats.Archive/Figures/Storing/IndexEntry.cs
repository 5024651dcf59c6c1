using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TechBeats.Archive.Figures.Storing;

/// <summary>What the store knows of an address.</summary>
/// <param name="Address">The address without signature and size.</param>
/// <param name="Sha256">Hash of the original's bytes, in lower-case hexadecimal.</param>
/// <param name="Type">What the bytes are, such as <c>png</c>.</param>
/// <param name="Bytes">How many there are.</param>
/// <param name="Size">Pixels as <c>1600x1000</c>; empty when they can't be told.</param>
/// <param name="Fetched">When it came.</param>
/// <param name="From">The address that it came from.</param>
public sealed record IndexEntry(string Address, string Sha256, string Type, long Bytes, string Size, DateTimeOffset Fetched, string From)
{
    private const string Opening =
        """
        # Pictures that were fetched for this archive: address (without signature and size) and the hash under which "originals" holds it.
        # Keep this file and "originals" together, and the figures outlive their addresses. An entry that is removed is fetched again.
        version: 1
        figures:

        """;

    /// <summary>The whole file, ordered by address.</summary>
    public static string Write(IEnumerable<IndexEntry> entries)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var entry in entries.OrderBy(entry => entry.Address, StringComparer.Ordinal))
        {
            text.Append("- address: ").Append(Quoted(entry.Address)).Append('\n');
            text.Append("  sha256: ").Append(entry.Sha256).Append('\n');
            text.Append("  type: ").Append(entry.Type).Append('\n');
            text.Append("  bytes: ").Append(entry.Bytes).Append('\n');
            text.Append("  size: ").Append(entry.Size).Append('\n');
            text.Append("  fetched: ").Append(entry.Fetched.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Append('\n');
            text.Append("  from: ").Append(Quoted(entry.From)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote and a person may have edited, line by line; what doesn't make an entry is left out.</summary>
    public static IReadOnlyList<IndexEntry> Read(string text)
    {
        var entries = new List<IndexEntry>();
        Dictionary<string, string>? values = null;
        foreach (var line in text.Split('\n').Append("- "))
        {
            var isFirst = line.StartsWith("- ", StringComparison.Ordinal);
            if (isFirst)
            {
                if (values is not null && Of(values) is { } entry)
                {
                    entries.Add(entry);
                }

                values = new Dictionary<string, string>(StringComparer.Ordinal);
            }

            var inner = isFirst ? line[2..] : line;
            if (values is not null && inner.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                values[inner[..colon].Trim()] = Unquoted(inner[(colon + 2)..].Trim());
            }
        }

        return entries;
    }

    private static IndexEntry? Of(Dictionary<string, string> values)
    {
        var sha256 = values.GetValueOrDefault("sha256", "").ToLowerInvariant();
        if (!values.TryGetValue("address", out var address) || address.Length == 0 || sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        _ = long.TryParse(values.GetValueOrDefault("bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes);
        _ = DateTimeOffset.TryParse(values.GetValueOrDefault("fetched"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var fetched);
        return new IndexEntry(address, sha256, values.GetValueOrDefault("type", ""), bytes, values.GetValueOrDefault("size", ""), fetched, values.GetValueOrDefault("from", ""));
    }

    /// <summary>A JSON string, which is a YAML string too.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Unquoted(string text)
    {
        if (!text.StartsWith('"'))
        {
            return text.Trim('\'');
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
