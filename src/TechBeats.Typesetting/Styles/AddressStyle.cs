namespace TechBeats.Typesetting.Styles;

/// <summary>How printed addresses are shortened. Lengths are in characters.</summary>
public sealed record AddressStyle
{
    /// <summary>Maximum length of a query. A longer one is a signature or a session state, which no reader types.</summary>
    public int MaximumQueryLength { get; init; } = 32;

    /// <summary>Maximum length of a <c>data:</c> address.</summary>
    public int MaximumDataLength { get; init; } = 48;

    /// <summary>Maximum length of an address on a card.</summary>
    public int MaximumLengthOnCard { get; init; } = 200;

    /// <summary>Maximum length of an address that is printed in full.</summary>
    public int MaximumLengthInFull { get; init; } = 2000;
}
