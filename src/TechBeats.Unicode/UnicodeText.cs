namespace TechBeats.Unicode;

/// <summary>Normalization forms (UAX 15) and case of text. Thread-safe.</summary>
public static class UnicodeText
{
    /// <summary>The text in composed form (NFC), or the same instance if it is composed already.</summary>
    /// <remarks>A lone surrogate stays unchanged.</remarks>
    public static string Compose(string text) => Normalization.Compose(text);

    /// <summary>The text in decomposed form (NFD), or the same instance if it is decomposed already.</summary>
    /// <remarks>A lone surrogate stays unchanged.</remarks>
    public static string Decompose(string text) => Normalization.Decompose(text);

    /// <summary>The text in upper case, with mappings that grow (<c>ß</c> to <c>SS</c>). Unchanged text is the same instance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 tag; Turkish and Azerbaijani keep the dot of <c>i</c>.</param>
    public static string ToUpper(string text, string? language = null) => Casing.Upper(text, language);

    /// <summary>The text in lower case, or the same instance if nothing changes.</summary>
    /// <remarks>For keys and comparisons: a capital sigma always becomes <c>σ</c>, and no language has special rules.</remarks>
    public static string ToLower(string text) => Casing.Lower(text);

    /// <summary>Writes the upper case of one character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="destination">Receives the result; at least 3 UTF-16 units long.</param>
    /// <param name="language">BCP 47 tag; Turkish and Azerbaijani keep the dot of <c>i</c>.</param>
    /// <returns>Number of UTF-16 units written: 1 to 3.</returns>
    public static int WriteUpper(int codePoint, Span<char> destination, string? language = null) =>
        Casing.WriteUpper(codePoint, destination, Casing.KeepsDot(language));
}
