namespace TechBeats.Model;

/// <summary>How a numbered list counts.</summary>
public enum Numbering
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}
