namespace TechBeats.Typesetting.Styles;

/// <summary>Weights of the bundled families. Values are OpenType's <c>usWeightClass</c>.</summary>
public enum FontWeight
{
    Regular = 400,
    Semibold = 600,
    Bold = 700,
}
