namespace TechBeats.Model;

/// <summary>Number formats of a list.</summary>
public enum Numbering
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,

    /// <summary>01, 02 … 10, 11.</summary>
    DecimalLeadingZero,

    /// <summary>α, β, γ.</summary>
    LowerGreek,
}
