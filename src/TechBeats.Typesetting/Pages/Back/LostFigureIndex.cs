using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Collects the lost figures of a book into an index. The report has the address of each.</summary>
internal static class LostFigureIndex
{
    private const string Data = "data:";

    /// <summary>
    /// Returns an entry for each reason and host: the reasons in order of first occurrence, in each the host with the most figures first.
    /// </summary>
    public static IReadOnlyList<LostFigureEntry> Collect(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf) =>
    [
        .. issues
            .SelectMany(issue => issue.LostFigures)
            .GroupBy(lost => lost.Kind, StringComparer.Ordinal)
            .SelectMany(reason => reason
                .GroupBy(lost => PlaceOf(lost.Address), StringComparer.Ordinal)
                .Select(place => CreateEntry(reason.Key, place.Key, [.. place], pageOf))
                .OrderByDescending(entry => entry.Count)
                .ThenBy(entry => entry.Place, StringComparer.Ordinal)),
    ];

    private static LostFigureEntry CreateEntry(string reason, string place, List<TypesetLostFigure> lost, Func<string, int> pageOf) => new(
        reason,
        place,
        lost[0],
        [.. lost.Select(figure => figure.Address).Distinct(StringComparer.Ordinal)],
        [.. lost.Select(figure => pageOf(figure.Landmark)).Distinct().Order()]);

    private static string PlaceOf(string address)
    {
        if (AddressText.Host(address) is { Length: > 0 } host)
        {
            return host.ToLowerInvariant();
        }

        if (address.StartsWith(Data, StringComparison.OrdinalIgnoreCase))
        {
            return Data;
        }

        var folders = address.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1);
        var folder = folders.FirstOrDefault(name => name is not ("." or ".."));
        return folder is null ? "/" : folder + "/";
    }
}
