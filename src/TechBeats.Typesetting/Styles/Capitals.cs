namespace TechBeats.Typesetting.Styles;

/// <summary>Forms of letters.</summary>
public enum Capitals
{
    AsWritten,

    /// <summary>Small letters as small capitals (<c>smcp</c>).</summary>
    Small,

    /// <summary>Everything in capitals, by changing case before shaping; the text stays as written when copied.</summary>
    All,
}
