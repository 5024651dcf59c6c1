using System.Buffers.Binary;

namespace TechBeats.Pdf.Objects;

/// <summary>The cross-reference information: the position of each object in the file (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferences
{
    private Entry[] table = new Entry[1024];

    public CrossReferences()
    {
        table[0] = new Entry(EntryKind.Free, 0, 65535); // the head of the free list
        Count = 1;
    }

    /// <summary>Number of entries: one more than the highest object number.</summary>
    public int Count { get; private set; }

    public ObjectNumber Reserve()
    {
        if (Count == table.Length)
        {
            Array.Resize(ref table, Count * 2);
        }

        return new ObjectNumber(Count++);
    }

    /// <summary>Records the offset of an object from the start of the file.</summary>
    public void SetOffset(ObjectNumber number, long offset) => Set(number, new Entry(EntryKind.InFile, offset, 0));

    /// <summary>Records the position of an object in an object stream.</summary>
    public void SetCompressed(ObjectNumber number, ObjectNumber stream, int index) =>
        Set(number, new Entry(EntryKind.InStream, stream.Value, index));

    /// <summary>Appends the cross-reference table (7.5.4).</summary>
    public void AppendTable(ByteBuffer to)
    {
        RequireAllWritten();
        to.Append("xref\n0 "u8);
        to.AppendInteger(Count);
        to.Append((byte)'\n');
        foreach (var (kind, first, second) in table.AsSpan(0, Count))
        {
            to.AppendPadded(first, 10);
            to.Append((byte)' ');
            to.AppendPadded(second, 5);
            to.Append(kind == EntryKind.Free ? " f \n"u8 : " n \n"u8);
        }
    }

    /// <summary>Returns the cross-reference stream (7.5.8). The PNG predictor Up encodes its rows of three fields.</summary>
    public (IReadOnlyList<(string Key, PdfValue? Value)> Entries, ReadOnlyMemory<byte> Data) ToStream(
        IReadOnlyList<(string Key, PdfValue? Value)> trailer
    )
    {
        RequireAllWritten();
        const int Columns = 1 + 5 + 2; // five bytes of offset suffice for a terabyte
        const int Up = 2; // PNG predictor: difference from the row above
        var rows = new byte[Count * (Columns + 1)];
        Span<byte> above = stackalloc byte[Columns];
        Span<byte> row = stackalloc byte[Columns];
        Span<byte> eight = stackalloc byte[8];
        above.Clear();
        for (var i = 0; i < Count; i++)
        {
            var (kind, first, second) = table[i];
            row[0] = kind switch { EntryKind.Free => 0, EntryKind.InFile => 1, _ => 2 };
            BinaryPrimitives.WriteInt64BigEndian(eight, first);
            eight[3..].CopyTo(row[1..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[6..], (ushort)second);
            var line = rows.AsSpan(i * (Columns + 1), Columns + 1);
            line[0] = Up;
            for (var k = 0; k < Columns; k++)
            {
                line[k + 1] = (byte)(row[k] - above[k]);
            }

            row.CopyTo(above);
        }

        var data = StreamData.Deflate(rows);
        var entries = new List<(string, PdfValue?)>
        {
            ("Type", new PdfName("XRef")),
            ("Size", Count),
            ("W", new PdfArray([1, 5, 2])),
        };
        entries.AddRange(trailer);
        entries.Add(("Filter", new PdfName(data.Filter!)));
        entries.Add(("DecodeParms", new PdfDictionary([("Predictor", 12), ("Columns", Columns)])));
        entries.Add(("Length", data.Bytes.Length));
        return (entries, data.Bytes);
    }

    private void Set(ObjectNumber number, Entry entry)
    {
        if (number.Value <= 0 || number.Value >= Count)
        {
            throw new InvalidOperationException($"Object {number.Value} was never reserved.");
        }

        if (table[number.Value].Kind != EntryKind.Reserved)
        {
            throw new InvalidOperationException($"Object {number.Value} is written twice.");
        }

        table[number.Value] = entry;
    }

    private void RequireAllWritten()
    {
        for (var i = 0; i < Count; i++)
        {
            if (table[i].Kind == EntryKind.Reserved)
            {
                throw new InvalidOperationException($"Object {i} was reserved and never written.");
            }
        }
    }

    private enum EntryKind : byte
    {
        Reserved,
        Free,
        InFile,
        InStream,
    }

    /// <summary>An offset and a generation, or an object stream and an index in it.</summary>
    private readonly record struct Entry(EntryKind Kind, long First, int Second);
}
