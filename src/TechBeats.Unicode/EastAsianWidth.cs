namespace TechBeats.Unicode;

/// <summary>How wide a character stands in East Asian text (UAX 11).</summary>
public enum EastAsianWidth : byte
{
    Neutral,

    /// <summary>Narrow or wide as its surroundings are.</summary>
    Ambiguous,
    Halfwidth,
    Wide,
    Fullwidth,
    Narrow,
}
