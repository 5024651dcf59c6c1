using TechBeats.Figures.Fetching;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Decides which addresses may be sent to a web archive. Private addresses are sent only to an archive in the user's own network.
/// </summary>
/// <param name="fetcher">Recognizes private hosts.</param>
/// <param name="archive">The web archive's address.</param>
internal sealed class AddressDisclosure(Lazy<Fetcher> fetcher, Uri archive)
{
    /// <summary>The addresses that may be sent to the archive, in order.</summary>
    public async Task<IReadOnlyList<string>> FilterAsync(IEnumerable<string> addresses, CancellationToken cancellation)
    {
        var allowed = new List<string>();
        foreach (var address in addresses)
        {
            if (
                !await fetcher.Value.IsPrivateAsync(address, cancellation)
                || await fetcher.Value.IsPrivateAsync(archive.AbsoluteUri, cancellation)
            )
            {
                allowed.Add(address);
            }
        }

        return allowed;
    }
}
