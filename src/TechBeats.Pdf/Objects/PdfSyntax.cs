using System.Buffers;
using System.Text;

namespace TechBeats.Pdf.Objects;

/// <summary>Writes values in PDF syntax (ISO 32000-1, 7.3): in few bytes, or on several lines for readers.</summary>
internal static class PdfSyntax
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \n()<>[]{}/%"u8);

    /// <summary>Appends a value.</summary>
    /// <param name="to">The buffer to append to.</param>
    /// <param name="value">The value.</param>
    /// <param name="isReadable">True to write each dictionary entry on a line of its own.</param>
    public static void Append(ByteBuffer to, PdfValue value, bool isReadable) => Append(to, value, isReadable ? 0 : -1);

    /// <summary>Appends a literal string with escapes (7.3.4.2).</summary>
    public static void AppendLiteral(ByteBuffer to, ReadOnlySpan<byte> value)
    {
        to.Append((byte)'(');
        foreach (var b in value)
        {
            AppendLiteralByte(to, b);
        }

        to.Append((byte)')');
    }

    /// <summary>Appends a byte of a literal string.</summary>
    public static void AppendLiteralByte(ByteBuffer to, byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                to.Append((byte)'\\');
                to.Append(value);
                break;
            case (byte)'\r': // an unescaped carriage return reads as a line feed
                to.Append("\\r"u8);
                break;
            default:
                to.Append(value);
                break;
        }
    }

    /// <summary>Appends a text string (7.9.2.2).</summary>
    public static void AppendText(ByteBuffer to, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            to.Append((byte)'(');
            foreach (var c in text)
            {
                AppendLiteralByte(to, (byte)c);
            }

            to.Append((byte)')');
            return;
        }

        to.Append("<FEFF"u8);
        foreach (var c in text)
        {
            to.AppendHex((byte)(c >> 8));
            to.AppendHex((byte)c);
        }

        to.Append((byte)'>');
    }

    /// <summary>Appends a name with its solidus (7.3.5).</summary>
    public static void AppendName(ByteBuffer to, string name)
    {
        to.Append((byte)'/');
        Span<byte> bytes = stackalloc byte[256];
        bytes = name.Length * 3 <= bytes.Length ? bytes[..Encoding.UTF8.GetBytes(name, bytes)] : Encoding.UTF8.GetBytes(name);
        foreach (var b in bytes)
        {
            if (b is > (byte)' ' and < 0x7F && b != '#' && !Delimiters.Contains(b))
            {
                to.Append(b);
            }
            else
            {
                to.Append((byte)'#');
                to.AppendHex(b);
            }
        }
    }

    private static void Append(ByteBuffer to, PdfValue value, int depth)
    {
        switch (value)
        {
            case PdfNull:
                Separate(to);
                to.Append("null"u8);
                break;
            case PdfBoolean { Value: var b }:
                Separate(to);
                to.Append(b ? "true"u8 : "false"u8);
                break;
            case PdfInteger { Value: var i }:
                Separate(to);
                to.AppendInteger(i);
                break;
            case PdfReal { Value: var r }:
                Separate(to);
                to.AppendReal(r, 4);
                break;
            case PdfReference { Number.Value: var number }:
                Separate(to);
                to.AppendInteger(number);
                to.Append(" 0 R"u8);
                break;
            case PdfName { Value: var name }:
                AppendName(to, name);
                break;
            case PdfText { Value: var text }:
                AppendText(to, text);
                break;
            case PdfBytes { Value: var bytes }:
                AppendBytes(to, bytes.Span);
                break;
            case PdfArray { Items: var items }:
                AppendArray(to, items, depth);
                break;
            case PdfDictionary { Entries: var entries }:
                AppendDictionary(to, entries, depth);
                break;
            default:
                throw new ArgumentException($"No syntax for {value.GetType().Name}.", nameof(value));
        }
    }

    private static void AppendBytes(ByteBuffer to, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0)
        {
            AppendLiteral(to, bytes);
            return;
        }

        to.Append((byte)'<');
        foreach (var b in bytes)
        {
            to.AppendHex(b);
        }

        to.Append((byte)'>');
    }

    private static void AppendArray(ByteBuffer to, IReadOnlyList<PdfValue> items, int depth)
    {
        to.Append((byte)'[');
        foreach (var item in items)
        {
            Append(to, item, depth < 0 ? depth : depth + 1);
        }

        to.Append((byte)']');
    }

    private static void AppendDictionary(ByteBuffer to, IReadOnlyList<(string Key, PdfValue? Value)> entries, int depth)
    {
        to.Append("<<"u8);
        foreach (var (key, value) in entries)
        {
            if (value is null)
            {
                continue;
            }

            NewLine(to, depth < 0 ? depth : depth + 1);
            AppendName(to, key);
            if (depth >= 0)
            {
                to.Append((byte)' ');
            }

            Append(to, value, depth < 0 ? depth : depth + 1);
        }

        NewLine(to, depth);
        to.Append(">>"u8);
    }

    private static void NewLine(ByteBuffer to, int depth)
    {
        if (depth < 0)
        {
            return;
        }

        to.Append((byte)'\n');
        for (var i = 0; i < depth; i++)
        {
            to.Append("  "u8);
        }
    }

    private static void Separate(ByteBuffer to)
    {
        if (to.Length > 0 && !Delimiters.Contains(to.Last))
        {
            to.Append((byte)' ');
        }
    }
}
