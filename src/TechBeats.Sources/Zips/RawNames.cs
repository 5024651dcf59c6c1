using System.Text;

namespace TechBeats.Sources.Zips;

/// <summary>
/// The encoding that keeps a zip's bytes apart until it is known what they are: each byte beyond ASCII is a character of the private use area.
/// Names that say of themselves that they are UTF-8 never pass through it.
/// </summary>
internal sealed class RawNames : Encoding
{
    private const char First = '\uF780';

    /// <summary>Code page 437, upper half: what a name is in when it says nothing and is no UTF-8 (APPNOTE.TXT 6.3.10, appendix D).</summary>
    private const string Dos =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name in letters: UTF-8 if its bytes are that, else code page 437.</summary>
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
