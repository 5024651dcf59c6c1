namespace TechBeats.Unicode;

/// <summary>Forms of text: composed and decomposed (UAX 15), upper and lower case. Safe to use from many threads.</summary>
public static class UnicodeText
{
    /// <summary>The text in composed form (NFC). Returns the same instance when it is composed already.</summary>
    /// <remarks>A lone surrogate stays as it is.</remarks>
    public static string Compose(string text) => Normalization.Compose(text);

    /// <summary>The text in decomposed form (NFD). Returns the same instance when it is decomposed already.</summary>
    /// <remarks>A lone surrogate stays as it is.</remarks>
    public static string Decompose(string text) => Normalization.Decompose(text);

    /// <summary>The text in capitals, with the mappings that grow (<c>ß</c> to <c>SS</c>). Returns the same instance when nothing changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 tag; Turkish and Azerbaijani keep the dot of <c>i</c>.</param>
    public static string ToUpper(string text, string? language = null) => Casing.Upper(text, language);

    /// <summary>The text in small letters. Returns the same instance when nothing changes.</summary>
    /// <remarks>For keys and comparisons: a capital sigma always becomes <c>σ</c>, and no language is special.</remarks>
    public static string ToLower(string text) => Casing.Lower(text);

    /// <summary>Writes the capital of one character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="destination">At least 3 UTF-16 units long.</param>
    /// <param name="language">BCP 47 tag; Turkish and Azerbaijani keep the dot of <c>i</c>.</param>
    /// <returns>How many units were written: 1 to 3.</returns>
    public static int WriteUpper(int codePoint, Span<char> destination, string? language = null) =>
        Casing.WriteUpper(codePoint, destination, Casing.KeepsDot(language));
}
