namespace TechBeats.Pdf.Objects;

/// <summary>The array of glyphs and adjustments that <c>TJ</c> takes (ISO 32000-1, 9.4.3), written as glyphs come.</summary>
/// <param name="bytes">Where it is written.</param>
/// <param name="isReadable">True to write codes as hexadecimal digits.</param>
internal sealed class ShownGlyphs(ByteBuffer bytes, bool isReadable)
{
    private Place place;

    /// <summary>Adds a glyph.</summary>
    public void Add(int code, bool isTwoBytes)
    {
        if (place != Place.InString)
        {
            if (place == Place.Outside)
            {
                bytes.Append((byte)'[');
            }

            bytes.Append(isReadable ? (byte)'<' : (byte)'(');
            place = Place.InString;
        }

        if (isTwoBytes)
        {
            AddByte((byte)(code >> 8));
        }

        AddByte((byte)code);
    }

    /// <summary>Moves the pen back by thousandths of the font's size, before the next glyph.</summary>
    public void Adjust(int thousandths)
    {
        if (place == Place.Outside)
        {
            bytes.Append((byte)'[');
        }
        else
        {
            EndItem();
        }

        place = Place.AfterNumber;
        bytes.AppendInteger(thousandths);
    }

    /// <summary>Ends the array and shows it, if one has been begun.</summary>
    public void End()
    {
        if (place == Place.Outside)
        {
            return;
        }

        EndItem();
        place = Place.Outside;
        bytes.Append("]TJ\n"u8);
    }

    private void AddByte(byte value)
    {
        if (isReadable)
        {
            bytes.AppendHex(value);
        }
        else
        {
            PdfSyntax.AppendLiteralByte(bytes, value);
        }
    }

    private void EndItem()
    {
        if (place == Place.InString)
        {
            bytes.Append(isReadable ? (byte)'>' : (byte)')');
        }
        else if (place == Place.AfterNumber)
        {
            bytes.Append((byte)' ');
        }
    }

    private enum Place
    {
        Outside,
        InString,
        AfterNumber,
    }
}
