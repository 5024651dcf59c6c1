using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Archive;

/// <summary>The place of an archive: a path, or the web address of a feed.</summary>
public static class ArchivePlace
{
    /// <summary>True for an address on the web, false for a path.</summary>
    public static bool IsAddress(string place) =>
        place.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || place.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the archive. A feed on the web is fetched under the size and time limits of figures.</summary>
    /// <param name="place">An absolute path, a path from the current folder, or a web address.</param>
    /// <param name="isOffline">True to forbid network access.</param>
    /// <param name="allowedHosts">Private hosts that may be contacted, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="cancellation">Stops the fetch.</param>
    /// <exception cref="UnusableRequestException">The place holds no archive, or the feed can't be fetched.</exception>
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
                isOffline ? $"The feed {place} is on the web, and --offline forbids network access" : $"{place} is not a valid web address",
                "Save the feed to a file and pass the path of that file");
        }

        using var fetcher = new Fetcher(new FetchLimits(), allowedHosts, TimeProvider.System);
        return await fetcher.FetchAsync(place, cancellation) switch
        {
            Fetched feed => FileTrees.OpenFeed(feed.Bytes, place),
            Failed failed => throw new UnusableRequestException(
                $"The feed {place} can't be fetched: {Describe(failed.Loss)}",
                "Open the address in a browser to check it, or save the feed to a file and pass the path of that file"
            ),
            var other => throw new InvalidOperationException($"Unknown outcome: {other}"),
        };
    }

    private static string Describe(FigureLost loss) => loss.Reason switch
    {
        LossReason.NotFound => "the server has nothing at this address",
        LossReason.TimedOut => "the server did not answer in time",
        LossReason.TooLarge => "it is too large",
        _ => LossDetail.Describe(loss) ?? "the server refused the request",
    };
}
