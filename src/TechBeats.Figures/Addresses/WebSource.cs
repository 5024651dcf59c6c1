namespace TechBeats.Figures.Addresses;

/// <summary>A picture on the web.</summary>
/// <param name="Name">The common key of the addresses, see <see cref="WebAddress.KeyOf"/>.</param>
/// <param name="Addresses">
/// The addresses from <see cref="WebAddress.Clean"/>: absolute, <c>http</c> or <c>https</c>. They differ only in signature or size. The
/// largest comes first, then book order. The first successful request supplies the picture.
/// </param>
internal sealed record WebSource(string Name, IReadOnlyList<string> Addresses) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"web {Name}";

    /// <summary>The addresses, followed by the addresses inside them.</summary>
    public IEnumerable<string> Everywhere => Addresses.Concat(Addresses.SelectMany(WrappedAddress.Inside)).Distinct(StringComparer.Ordinal);
}
