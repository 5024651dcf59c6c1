using System.Collections.Concurrent;

namespace TechBeats.Archive.Figures.Storing;

/// <summary>From address to hash: <c>figures.lock.yml</c>, which a person can read and commit.</summary>
public sealed class FigureIndex
{
    public const string FileName = "figures.lock.yml";

    private readonly ConcurrentDictionary<string, IndexEntry> entries = new(StringComparer.Ordinal);

    /// <summary>Reads the index of a store.</summary>
    /// <param name="path">Its file; null for a store in memory.</param>
    public static FigureIndex Read(string? path) => new();

    /// <summary>What is known of an address; null when nothing is.</summary>
    /// <param name="address">The address without signature and size, see <see cref="Addresses.WebAddress"/>.</param>
    public IndexEntry? Find(string address) => entries.GetValueOrDefault(address);
}

/// <summary>What the store knows of an address.</summary>
/// <param name="Sha256">Hash of the original's bytes.</param>
public sealed record IndexEntry(string Sha256);
