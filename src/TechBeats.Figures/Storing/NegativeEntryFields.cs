using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Serializes a negative entry in the lock file and the journal. <c>reason</c> is the name of a <see cref="LossReason"/>, <c>detail</c> the
/// status code or the words of <see cref="LossDetail"/>, <c>date</c> the day of expiry.
/// </summary>
internal static class NegativeEntryFields
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The fields after the address, in order. Text values must be quoted.</summary>
    public static IEnumerable<(string Name, string? Value, bool IsText)> Write(NegativeEntry entry) =>
    [
        ("reason", entry.Loss.Reason.ToString(), false),
        ("detail", LossDetail.Describe(entry.Loss), true),
        ("date", entry.Loss.Date is { } date ? WriteDay(date) : null, false),
        ("asked", WriteTime(entry.Asked), false),
        ("archive", entry.AskedArchive is { } archive ? WriteTime(archive) : null, false),
    ];

    /// <summary>Reads the fields of an entry, or returns null if they are not valid.</summary>
    public static NegativeEntry? Read(IReadOnlyDictionary<string, string> fields) =>
        fields.TryGetValue("address", out var address) && address.Length > 0
        && Enum.TryParse<LossReason>(fields.GetValueOrDefault("reason"), out var reason) && Enum.IsDefined(reason)
        && ReadTime(fields, "asked") is { } asked
            ? new NegativeEntry(
                address,
                LossDetail.Parse(reason, fields.GetValueOrDefault("detail")) with { Date = ReadDay(fields, "date") },
                asked) { AskedArchive = ReadTime(fields, "archive") }
            : null;

    public static string WriteTime(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static string WriteDay(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset? ReadTime(IReadOnlyDictionary<string, string> fields, string name) =>
        DateTimeOffset.TryParse(fields.GetValueOrDefault(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    public static DateOnly? ReadDay(IReadOnlyDictionary<string, string> fields, string name) =>
        DateOnly.TryParseExact(fields.GetValueOrDefault(name), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
