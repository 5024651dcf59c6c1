using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>Where a figure's address leads. A closed family; sources with equal keys are the same figure.</summary>
public abstract record FigureSource
{
    private protected FigureSource()
    {
    }

    /// <summary>Name of the source, unlike that of any other.</summary>
    public abstract string Key { get; }
}

/// <summary>A file of the archive.</summary>
/// <param name="Path">Its path in the archive's tree.</param>
public sealed record LocalSource(string Path) : FigureSource
{
    /// <summary>Where it stands, seen from the issue that names it.</summary>
    public string Where { get; init; } = "";

    /// <inheritdoc/>
    public override string Key => $"file {Path}";
}

/// <summary>A picture that the address itself holds.</summary>
/// <param name="Address">The <c>data:</c> address.</param>
public sealed record EmbeddedSource(string Address) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => Address;
}

/// <summary>A picture on the web.</summary>
/// <param name="Name">What all its addresses have in common, see <see cref="WebAddress.KeyOf"/>.</param>
/// <param name="Addresses">
/// Its addresses as <see cref="WebAddress.Clean"/> gives them: absolute, <c>http</c> or <c>https</c>. Several differ in signature or size alone,
/// and the first that can be had is the picture of all: the largest stands first, else the order is that of the book.
/// </param>
public sealed record WebSource(string Name, IReadOnlyList<string> Addresses) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"web {Name}";

    /// <summary>Its addresses, and behind them those inside them.</summary>
    public IEnumerable<string> Everywhere => Addresses.Concat(Addresses.SelectMany(WrappedAddress.Inside)).Distinct(StringComparer.Ordinal);
}

/// <summary>The address of what is no figure: it isn't asked.</summary>
/// <param name="Reason">What it is.</param>
public sealed record DroppedSource(DropReason Reason) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"dropped {Reason}";
}

/// <summary>An address that leads nowhere.</summary>
/// <param name="Loss">Why.</param>
public sealed record NoSource(FigureLost Loss) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"nowhere {Loss.Reason} {Loss.Detail}";
}
