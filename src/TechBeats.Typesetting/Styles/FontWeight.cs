namespace TechBeats.Typesetting.Styles;

/// <summary>Weights that the bundled families have; the value is OpenType's <c>usWeightClass</c>.</summary>
public enum FontWeight
{
    Regular = 400,
    Semibold = 600,
    Bold = 700,
}
