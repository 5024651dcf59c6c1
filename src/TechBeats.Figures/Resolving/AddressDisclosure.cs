using TechBeats.Figures.Fetching;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Decides which addresses a web archive may learn: an address of the user's own network only when the archive is there, too.
/// </summary>
/// <param name="fetcher">Knows private hosts.</param>
/// <param name="archive">The web archive's address.</param>
internal sealed class AddressDisclosure(Lazy<Fetcher> fetcher, Uri archive)
{
    /// <summary>The addresses that the archive may learn, in order.</summary>
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
