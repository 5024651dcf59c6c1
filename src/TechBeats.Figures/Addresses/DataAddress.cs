using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace TechBeats.Figures.Addresses;

/// <summary>A <c>data:</c> address (RFC 2397).</summary>
internal static class DataAddress
{
    /// <summary>
    /// Decodes the address, or returns null if it is not well formed. The media type is ignored: the bytes show the format.
    /// </summary>
    public static byte[]? Read(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || comma < 0)
        {
            return null;
        }

        var data = address.AsSpan(comma + 1);
        return address.AsSpan(0, comma).TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
            ? FromBase64(data.Contains('%') ? Uri.UnescapeDataString(data) : data)
            : FromEscapes(data);
    }

    /// <summary>
    /// Decodes both alphabets, with or without padding or white space. Surplus bits at the end are ignored, as in browsers
    /// (WHATWG Infra, "forgiving-base64 decode"): a truncated picture is then reported as damaged.
    /// </summary>
    private static byte[]? FromBase64(ReadOnlySpan<char> text)
    {
        var letters = new byte[text.Length + 3];
        var count = 0;
        foreach (var letter in text)
        {
            if (letter is '=' or ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }

            letters[count++] = letter switch { '-' => (byte)'+', '_' => (byte)'/', > '\x7F' => 0, _ => (byte)letter };
        }

        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        if (count % 4 is 2 or 3 && Alphabet.IndexOf((char)letters[count - 1]) is >= 0 and var last)
        {
            letters[count - 1] = (byte)Alphabet[last & (count % 4 == 2 ? 0x30 : 0x3C)];
        }

        while (count % 4 != 0 && count < letters.Length)
        {
            letters[count++] = (byte)'=';
        }

        return Base64.DecodeFromUtf8InPlace(letters.AsSpan(0, count), out var written) == OperationStatus.Done ? letters[..written] : null;
    }

    /// <summary>The text's UTF-8 with each escape as the byte that it names (WHATWG URL, "percent-decode").</summary>
    private static byte[] FromEscapes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var count = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var isEscape =
                bytes[at] == '%'
                && at + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[at + 1])
                && char.IsAsciiHexDigit((char)bytes[at + 2]);
            bytes[count++] = isEscape ? Convert.FromHexString([(char)bytes[at + 1], (char)bytes[at + 2]])[0] : bytes[at];
            at += isEscape ? 2 : 0;
        }

        return bytes[..count];
    }
}
