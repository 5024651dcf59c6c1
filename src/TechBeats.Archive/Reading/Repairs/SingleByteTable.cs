using System.Text;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>A single-byte encoding that defines every byte. Bytes below 80 are ASCII.</summary>
internal sealed class SingleByteTable
{
    /// <summary>Mac Roman. Byte DB is the euro sign or, in older files, the currency sign. F0 is Apple's logo, U+F8FF.</summary>
    public static readonly SingleByteTable MacRoman = new("Mac Roman", FromCodePage(10000), ('\u03A9', (byte)0xBD), ('\u00A4', (byte)0xDB));

    /// <summary>
    /// Windows Latin 1. The five undefined bytes are control characters of the same number, as in the WHATWG Encoding Standard.
    /// </summary>
    public static readonly SingleByteTable Windows1252 = new("Windows-1252", FromCodePage(1252));

    /// <summary>ISO 8859-1. Every byte is the character of the same number.</summary>
    public static readonly SingleByteTable Latin1 = new("Latin-1", Encoding.Latin1.GetString(UpperHalf));

    private readonly string upper;
    private readonly Dictionary<char, byte> bytes = [];

    /// <param name="upper">The characters of bytes 80 to FF.</param>
    /// <param name="others">Alternative characters of a byte, accepted by <see cref="Encode"/>.</param>
    private SingleByteTable(string name, string upper, params ReadOnlySpan<(char Character, byte Byte)> others)
    {
        Name = name;
        this.upper = upper;
        for (var index = 0; index < upper.Length; index++)
        {
            bytes[upper[index]] = (byte)(0x80 + index);
        }

        foreach ((var character, var value) in others)
        {
            bytes[character] = value;
        }
    }

    /// <summary>Name of the encoding for messages.</summary>
    public string Name { get; }

    private static byte[] UpperHalf => [.. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)];

    public string Decode(ReadOnlySpan<byte> source)
    {
        var text = new StringBuilder(source.Length);
        foreach (var value in source)
        {
            text.Append(value < 0x80 ? (char)value : upper[value - 0x80]);
        }

        return text.ToString();
    }

    /// <summary>The bytes of a text, or null if it contains a character that the encoding lacks.</summary>
    public byte[]? Encode(string text)
    {
        var result = new byte[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character < 0x80)
            {
                result[index] = (byte)character;
            }
            else if (bytes.TryGetValue(character, out var value))
            {
                result[index] = value;
            }
            else
            {
                return null;
            }
        }

        return result;
    }

    private static string FromCodePage(int number)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(number)
            ?? throw new InvalidOperationException($"The framework has no code page {number}.");
        return encoding.GetString(UpperHalf);
    }
}
