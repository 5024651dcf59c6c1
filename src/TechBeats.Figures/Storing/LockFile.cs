using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The text of <c>figures.lock.yml</c>: YAML of two plain lists, which users can read, edit and commit. It is written in one order and read
/// line by line, so a typing error or a merge conflict costs only one entry.
/// </summary>
/// <param name="Entries">The stored originals.</param>
/// <param name="NegativeEntries">The negative entries.</param>
/// <param name="Damage">The first invalid lines, from 1, with their errors.</param>
internal sealed record LockFile(
    IReadOnlyList<IndexEntry> Entries, IReadOnlyList<NegativeEntry> NegativeEntries, IReadOnlyList<(int Line, string Message)> Damage)
{
    private const string Opening =
        """
        # Pictures that were fetched for this archive: the address (without signature and size) and the hash of the file in "originals".
        # Keep this file and "originals" together, and the figures outlive their addresses. A removed entry is fetched again.
        # If a refresh replaced a picture, "replaces" is the hash of the earlier one: write it as sha256 to restore that picture.
        version: 1
        figures:

        """;

    private const string LossesOpening =
        """
        # Lost figures, and when they were last requested. A removed entry is requested again.
        lost:

        """;

    /// <summary>Maximum number of invalid lines to describe. Further ones are counted.</summary>
    private const int MaximumDamage = 100;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "address",
        "sha256",
        "type",
        "bytes",
        "size",
        "fetched",
        "from",
        "snapshot",
        "replaces",
        "etag",
        "modified",
        "reason",
        "detail",
        "date",
        "asked",
        "archive",
    };

    /// <summary>Number of invalid lines beyond those of <see cref="Damage"/>.</summary>
    public int FurtherDamage { get; private set; }

    /// <summary>Writes the whole file, ordered by address.</summary>
    public static string Write(IEnumerable<IndexEntry> entries, IEnumerable<NegativeEntry> negatives)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var entry in entries.OrderBy(entry => entry.Address, StringComparer.Ordinal))
        {
            text.Append("- address: ").Append(Quoted(entry.Address)).Append('\n');
            Add(text, "sha256", entry.Sha256);
            Add(text, "type", entry.Type);
            Add(text, "bytes", entry.Bytes.ToString(CultureInfo.InvariantCulture));
            Add(text, "size", entry.Size);
            Add(text, "fetched", NegativeEntryFields.WriteTime(entry.Fetched));
            Add(text, "from", Quoted(entry.From));
            Add(text, "snapshot", entry.Snapshot is { } day ? NegativeEntryFields.WriteDay(day) : null);
            Add(text, "replaces", entry.Replaces);
            Add(text, "etag", entry.ETag is null ? null : Quoted(entry.ETag));
            Add(text, "modified", entry.Modified is null ? null : Quoted(entry.Modified));
        }

        var ordered = negatives.OrderBy(negative => negative.Address, StringComparer.Ordinal).ToArray();
        if (ordered.Length > 0)
        {
            text.Append(LossesOpening.ReplaceLineEndings("\n"));
        }

        foreach (var negative in ordered)
        {
            text.Append("- address: ").Append(Quoted(negative.Address)).Append('\n');
            foreach (var (name, value, isText) in NegativeEntryFields.Write(negative))
            {
                Add(text, name, isText && value is not null ? Quoted(value) : value);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a file from <see cref="Write"/>, possibly edited by a user. Invalid entries are skipped and reported.</summary>
    public static LockFile Read(string text)
    {
        var reading = new LockFile(new List<IndexEntry>(), new List<NegativeEntry>(), new List<(int, string)>());
        var (number, first, isLost) = (0, 0, false);
        Dictionary<string, string>? values = null;
        foreach (var written in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text[written].TrimEnd();
            var isFirst = line.StartsWith("- ", StringComparison.Ordinal);
            var isTop = line.Length > 0 && !isFirst && line[0] is not (' ' or '#');
            if (isFirst || isTop)
            {
                reading.Take(values, first, isLost);
                (values, first) = (isFirst ? new Dictionary<string, string>(StringComparer.Ordinal) : null, number);
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isTop)
            {
                isLost = line == "lost:" || (isLost && line != "figures:");
                reading.Expect(
                    line is "lost:" or "figures:" or "figures: []" or "version: 1", number, $"an invalid line: {Shortened(line)}");
            }
            else
            {
                var inner = (isFirst ? line[2..] : line).Trim();
                var colon = inner.IndexOf(": ", StringComparison.Ordinal);
                var name = colon > 0 ? inner[..colon] : inner.TrimEnd(':');
                reading.Expect(values is not null && Names.Contains(name), number, $"an invalid line of an entry: {Shortened(inner)}");
                if (values is not null && colon > 0)
                {
                    values[name] = Unquoted(inner[(colon + 2)..].Trim());
                }
            }
        }

        reading.Take(values, first, isLost);
        return reading;
    }

    private void Expect(bool isValid, int line, string message)
    {
        if (isValid)
        {
            return;
        }

        if (Damage.Count < MaximumDamage)
        {
            ((List<(int, string)>)Damage).Add((line, message));
        }
        else
        {
            FurtherDamage++;
        }
    }

    private void Take(Dictionary<string, string>? values, int line, bool isLost)
    {
        if (values is null)
        {
            return;
        }

        if (isLost && NegativeEntryFields.Read(values) is { } negative)
        {
            ((List<NegativeEntry>)NegativeEntries).Add(negative);
        }
        else if (!isLost && EntryOf(values) is { } entry)
        {
            ((List<IndexEntry>)Entries).Add(entry);
        }
        else
        {
            Expect(
                false,
                line,
                "an entry without "
                    + (values.GetValueOrDefault("address", "").Length == 0 ? "an address"
                        : isLost ? "its reason and time"
                        : "the hash of its bytes")
            );
        }
    }

    private static IndexEntry? EntryOf(Dictionary<string, string> values)
    {
        var sha256 = values.GetValueOrDefault("sha256", "").ToLowerInvariant();
        if (!values.TryGetValue("address", out var address) || address.Length == 0 || !IsHash(sha256))
        {
            return null;
        }

        _ = long.TryParse(values.GetValueOrDefault("bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes);
        return new IndexEntry(
            address,
            sha256,
            values.GetValueOrDefault("type", ""),
            bytes,
            values.GetValueOrDefault("size", ""),
            NegativeEntryFields.ReadTime(values, "fetched") ?? default,
            values.GetValueOrDefault("from", ""))
        {
            Snapshot = NegativeEntryFields.ReadDay(values, "snapshot"),
            Replaces = IsHash(values.GetValueOrDefault("replaces", "")) ? values["replaces"] : null,
            ETag = values.GetValueOrDefault("etag"),
            Modified = values.GetValueOrDefault("modified"),
        };
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Shortened(string line) => line.Length <= 60 ? line : line[..60] + "…";

    /// <summary>A JSON string, which is also a YAML string.</summary>
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
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // InvalidOperationException means a lone surrogate escape.
            return "";
        }
    }
}
