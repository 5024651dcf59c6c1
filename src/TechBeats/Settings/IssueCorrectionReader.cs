using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Settings;

/// <summary>Reads <c>per-issue</c>: corrections of single issues.</summary>
internal static class IssueCorrectionReader
{
    private static readonly string[] Keys = ["title", "author", "date", "number", "language", "exclude"];

    private static readonly Dictionary<string, string> OtherKeys = new(StringComparer.Ordinal) { ["authors"] = "author" };

    /// <summary>Reads the corrections, or reports a problem and returns null if the entry is no map.</summary>
    public static IReadOnlyList<IssueCorrection>? Read(YamlEntry entry, SettingsFileValues values)
    {
        if (values.Map(entry, "a map of issue paths, each with its own keys") is not { } issues)
        {
            return null;
        }

        var corrections = new List<IssueCorrection>();
        foreach (var issue in values.Unique(issues))
        {
            if (values.Map(issue, "a map of keys and values, such as author: NAME") is { } fields)
            {
                corrections.Add(ReadIssue(issue, fields, values));
            }
        }

        return corrections;
    }

    private static IssueCorrection ReadIssue(YamlEntry issue, YamlMap fields, SettingsFileValues values)
    {
        var correction = new IssueCorrection(issue.Key) { Place = new Place(values.Origin.Name, issue.Line) };
        foreach (var (key, entry) in values.Known(fields, Keys, OtherKeys, "issue key"))
        {
            correction = key switch
            {
                "title" => correction with { Title = values.Line(entry) },
                "author" => correction with { Author = values.Names(entry) },
                "date" => correction with { Date = (DateOnly?)values.One(entry, ValueParsers.Day) },
                "number" => correction with { Number = (int?)values.One(entry, ValueParsers.Number) },
                "language" => correction with { Language = (string?)values.One(entry, ValueParsers.Language) },
                _ => correction with { IsExcluded = values.One(entry, ValueParsers.Flag) is true },
            };
        }

        return correction;
    }
}
