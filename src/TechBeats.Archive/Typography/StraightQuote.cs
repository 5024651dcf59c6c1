namespace TechBeats.Archive.Typography;

/// <summary>A straight quote of a line.</summary>
/// <param name="index">Index into the line.</param>
/// <param name="isDouble">True for a double quote, false for a single one.</param>
internal sealed class StraightQuote(int index, bool isDouble)
{
    public int Index => index;

    public bool IsDouble => isDouble;

    public CharacterSide Before { get; set; }

    public CharacterSide After { get; set; }

    public QuoteRole Role { get; set; }

    /// <summary>
    /// True for a quote that opens the value of an attribute or a variable: <c>class="wide"</c>. It and its end stay as typed.
    /// </summary>
    public bool IsCode { get; set; }

    /// <summary>True if the quote opens or closes a quotation whose other end is known.</summary>
    public bool IsPaired { get; set; }

    /// <summary>True if a quotation may end between the characters beside the quote.</summary>
    public bool CanClose => Before is not (CharacterSide.Space or CharacterSide.Opening) && After != CharacterSide.Word;

    /// <summary>True if a quotation may only end, not begin, between the characters beside the quote.</summary>
    public bool MustClose =>
        Before is not (CharacterSide.Space or CharacterSide.Opening) && After is CharacterSide.Space or CharacterSide.Closing;
}
