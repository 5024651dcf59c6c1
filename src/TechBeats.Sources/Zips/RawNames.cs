using System.Text;

namespace TechBeats.Sources.Zips;

/// <summary>
/// An encoding that preserves the raw bytes of names in a zip file until their encoding is known. It maps each byte beyond ASCII to a
/// private-use character. Names with the UTF-8 flag do not pass through it.
/// </summary>
internal sealed class RawNames : Encoding
{
    private const char First = '\uF780';

    /// <summary>Upper half of code page 437, the encoding of names that are not UTF-8 (APPNOTE.TXT 6.3.10, appendix D).</summary>
    private const string Dos =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦ"
            + "ΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a name as UTF-8 if it is valid, otherwise as code page 437.</summary>
    public static string Decode(string name)
    {
        if (!name.Any(IsRaw))
        {
            return name;
        }

        var bytes = name.SelectMany(character => IsRaw(character) ? [(byte)(character - First + 0x80)] : Strict.GetBytes([character]))
            .ToArray();
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Strict.GetString(bytes)
            : string.Concat(name.Select(character => IsRaw(character) ? Dos[character - First] : character));
    }

    public override int GetByteCount(char[] chars, int index, int count) => count;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (var offset = 0; offset < charCount; offset++)
        {
            var character = chars[charIndex + offset];
            bytes[byteIndex + offset] = (byte)(IsRaw(character) ? character - First + 0x80 : character);
        }

        return charCount;
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var offset = 0; offset < byteCount; offset++)
        {
            var value = bytes[byteIndex + offset];
            chars[charIndex + offset] = value < 0x80 ? (char)value : (char)(First + value - 0x80);
        }

        return byteCount;
    }

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    private static bool IsRaw(char character) => character is >= First and < (char)(First + 0x80);
}
