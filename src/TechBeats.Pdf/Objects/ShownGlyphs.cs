namespace TechBeats.Pdf.Objects;

/// <summary>Writes the operand of <c>TJ</c>, an array of glyphs and adjustments (ISO 32000-1, 9.4.3), glyph by glyph.</summary>
/// <param name="bytes">The buffer to write to.</param>
/// <param name="isReadable">True to write codes as hexadecimal digits.</param>
internal sealed class ShownGlyphs(ByteBuffer bytes, bool isReadable)
{
    private State state;

    /// <summary>Adds a glyph.</summary>
    public void Add(int code, bool isTwoBytes)
    {
        if (state != State.InString)
        {
            if (state == State.Outside)
            {
                bytes.Append((byte)'[');
            }

            bytes.Append(isReadable ? (byte)'<' : (byte)'(');
            state = State.InString;
        }

        if (isTwoBytes)
        {
            AddByte((byte)(code >> 8));
        }

        AddByte((byte)code);
    }

    /// <summary>Moves the pen back before the next glyph, in thousandths of the font size.</summary>
    public void Adjust(int thousandths)
    {
        if (state == State.Outside)
        {
            bytes.Append((byte)'[');
        }
        else
        {
            EndItem();
        }

        state = State.AfterNumber;
        bytes.AppendInteger(thousandths);
    }

    /// <summary>Ends the array and shows its glyphs, if it was begun.</summary>
    public void End()
    {
        if (state == State.Outside)
        {
            return;
        }

        EndItem();
        state = State.Outside;
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
        if (state == State.InString)
        {
            bytes.Append(isReadable ? (byte)'>' : (byte)')');
        }
        else if (state == State.AfterNumber)
        {
            bytes.Append((byte)' ');
        }
    }

    private enum State
    {
        Outside,
        InString,
        AfterNumber,
    }
}
