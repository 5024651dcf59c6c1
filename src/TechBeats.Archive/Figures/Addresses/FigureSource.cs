using TechBeats.Model;

namespace TechBeats.Archive.Figures.Addresses;

/// <summary>Where a figure's address leads. A closed family; equal sources are the same figure.</summary>
public abstract record FigureSource
{
    private protected FigureSource()
    {
    }
}

/// <summary>A file of the archive.</summary>
/// <param name="Path">Its path in the archive's tree.</param>
public sealed record LocalSource(string Path) : FigureSource;

/// <summary>A picture that the address itself holds.</summary>
/// <param name="Address">The <c>data:</c> address.</param>
public sealed record EmbeddedSource(string Address) : FigureSource;

/// <summary>A picture on the web.</summary>
/// <param name="Address">Absolute, <c>http</c> or <c>https</c>, without user information or fragment.</param>
public sealed record WebSource(string Address) : FigureSource;

/// <summary>An address that leads nowhere.</summary>
/// <param name="Loss">Why.</param>
public sealed record NoSource(FigureLost Loss) : FigureSource;
