using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Archive;

/// <summary>The place of an archive: a path, or the address of a feed.</summary>
public static class ArchivePlace
{
    /// <summary>True for an address on the web, false for a path.</summary>
    public static bool IsAddress(string place) =>
        place.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || place.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the archive. A feed on the web is fetched under the limits of figures.</summary>
    /// <param name="place">A path, absolute or from the current folder, or an address.</param>
    /// <param name="isOffline">True when the network may not be used.</param>
    /// <param name="allowedHosts">Private hosts that may be used, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="cancellation">Stops the fetch.</param>
    /// <exception cref="UnusableRequestException">There is no archive.</exception>
    public static async Task<OpenArchive> OpenAsync(
        string place,
        bool isOffline,
        IReadOnlyList<string> allowedHosts,
        CancellationToken cancellation
    )
    {
        if (!IsAddress(place))
        {
            return FileTrees.Open(place);
        }

        if (isOffline || !Uri.TryCreate(place, UriKind.Absolute, out _))
        {
            throw new UnusableRequestException(
                isOffline ? $"The feed {place} is on the network, which was not to be asked" : $"This is no address: {place}",
                "Save the feed to a file and give that");
        }

        using var fetcher = new Fetcher(new FetchLimits(), allowedHosts, TimeProvider.System);
        return await fetcher.FetchAsync(place, cancellation) switch
        {
            Fetched feed => FileTrees.OpenFeed(feed.Bytes, place),
            Failed failed => throw new UnusableRequestException(
                $"The feed {place} can't be had: {WordsOf(failed.Loss)}",
                "Look at the address in a browser, or save the feed to a file and give that"
            ),
            var other => throw new InvalidOperationException($"Unknown outcome: {other}"),
        };
    }

    private static string WordsOf(FigureLost loss) => loss.Reason switch
    {
        LossReason.NotFound => "there is nothing",
        LossReason.TimedOut => "nobody answered in time",
        LossReason.TooLarge => "it is too large",
        _ => LossDetail.Describe(loss) ?? "it was refused",
    };
}
