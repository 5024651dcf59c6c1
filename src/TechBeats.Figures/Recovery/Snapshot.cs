using System.Globalization;
using System.Text.Json;

namespace TechBeats.Figures.Recovery;

/// <summary>A web archive's copy of an address.</summary>
/// <param name="Time">Time of the copy in 14 digits: <c>yyyyMMddHHmmss</c>.</param>
/// <param name="Original">The archived address.</param>
internal sealed record Snapshot(string Time, string Original)
{
    /// <summary>Maximum number of rows to read.</summary>
    private const int MaximumRows = 200;

    /// <summary>The day of the copy.</summary>
    public DateOnly Day => DateOnly.ParseExact(Time.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a CDX server's list of snapshots, sorted by distance to a day, or in server order without a day. The response is a JSON array
    /// of rows with the column names first, or empty.
    /// </summary>
    /// <returns>The snapshots, or null if the response is no list, such as an error page or an incomplete list.</returns>
    public static IReadOnlyList<Snapshot>? Read(ReadOnlyMemory<byte> json, DateOnly? day)
    {
        var found = new List<Snapshot>();
        if (json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return found;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 });
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            string?[]? names = null;
            foreach (var row in document.RootElement.EnumerateArray().Take(MaximumRows))
            {
                if (row.ValueKind != JsonValueKind.Array)
                {
                    continue;
                }

                var values = row.EnumerateArray().Select(Text).ToArray();
                if (names is null)
                {
                    names = values;
                }
                else if (ReadRow(names, values) is { } snapshot)
                {
                    found.Add(snapshot);
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return day is { } near ? [.. found.OrderBy(snapshot => Math.Abs(snapshot.Day.DayNumber - near.DayNumber))] : found;
    }

    /// <summary>
    /// Reads the day of a snapshot from its address, such as <c>https://web.archive.org/web/20210304050607id_/http://…</c>; returns
    /// null when the address has none.
    /// </summary>
    public static DateOnly? DayOf(Uri address)
    {
        var names = address.AbsolutePath.Split('/', 4);
        return names is ["", "web", { Length: >= 8 } time, _] && IsDay(time.AsSpan(0, 8), out var day) ? day : null;
    }

    /// <summary>The text of a value, or null if it is no string or has invalid escapes or bytes.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Snapshot? ReadRow(string?[] names, string?[] values)
    {
        string? Value(string name) => Array.IndexOf(names, name) is >= 0 and var at && at < values.Length ? values[at] : null;

        var isPage = Value("mimetype") is { } type && type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
        return !isPage
            && Value("statuscode") is null or "200"
            && Value("timestamp") is { Length: 14 } time
            && time.All(char.IsAsciiDigit)
            && IsDay(time.AsSpan(0, 8), out _)
           
                && Value("original") is { } original
                && Uri.TryCreate(original, UriKind.Absolute, out var uri)
                && uri.Scheme is "http" or "https"
                ? new Snapshot(time, Addresses.WebAddress.Clean(uri))
                : null;
    }

    private static bool IsDay(ReadOnlySpan<char> digits, out DateOnly day) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
