namespace TechBeats.Unicode;

/// <summary>Normalization forms (UAX 15) and upper case of text. Thread-safe.</summary>
public static class UnicodeText
{
    /// <summary>The text in composed form (NFC), or the same instance if it is composed already.</summary>
    /// <remarks>A lone surrogate stays unchanged.</remarks>
    public static string Compose(string text) => Normalization.Compose(text);

    /// <summary>The text in decomposed form (NFD), or the same instance if it is decomposed already.</summary>
    /// <remarks>A lone surrogate stays unchanged.</remarks>
    public static string Decompose(string text) => Normalization.Decompose(text);

    /// <summary>Writes the upper case of one character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="destination">Receives the result; at least 3 UTF-16 units long.</param>
    /// <param name="language">BCP 47 tag; Turkish and Azerbaijani keep the dot of <c>i</c>.</param>
    /// <returns>Number of UTF-16 units written: 1 to 3.</returns>
    public static int WriteUpper(int codePoint, Span<char> destination, string? language = null) =>
        Casing.WriteUpper(codePoint, destination, Casing.KeepsDot(language));
}
