namespace TechBeats.Typesetting.Styles;

/// <summary>How addresses are shortened. Lengths in characters.</summary>
public sealed record AddressStyle
{
    /// <summary>A longer query is a signature or a state, nothing that anyone types.</summary>
    public int LongestQuery { get; init; } = 32;

    /// <summary>An address that holds data, and nothing but data, ends here.</summary>
    public int LongestData { get; init; } = 48;

    /// <summary>A card has room for so much of an address.</summary>
    public int LongestOnCard { get; init; } = 200;

    /// <summary>A register has room for more.</summary>
    public int LongestInRegister { get; init; } = 300;
}
