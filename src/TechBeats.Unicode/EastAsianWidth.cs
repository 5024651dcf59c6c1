namespace TechBeats.Unicode;

/// <summary>Widths of characters in East Asian text (UAX 11).</summary>
public enum EastAsianWidth : byte
{
    Neutral,

    /// <summary>Narrow or wide, depending on context.</summary>
    Ambiguous,
    Halfwidth,
    Wide,
    Fullwidth,
    Narrow,
}
