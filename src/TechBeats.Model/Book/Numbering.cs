namespace TechBeats.Model;

/// <summary>Number formats of a list.</summary>
public enum Numbering
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}
