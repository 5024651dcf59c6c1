using System.Security.Cryptography;

namespace TechBeats.Pdf.Objects;

/// <summary>
/// Writes a PDF 1.7 file (ISO 32000-1, 7.5). Each object is written once, in any order, and not kept in memory. A compressed file has
/// object streams and a cross-reference stream; a readable one has plain objects and a table.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    /// <summary>Number of objects in an object stream: enough to compress well, few enough to read quickly.</summary>
    private const int ObjectsPerStream = 500;

    private readonly Stream output;
    private readonly CrossReferences references = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ByteBuffer scratch = new();
    private readonly ByteBuffer pending = new(64 * 1024);
    private readonly ByteBuffer pendingPlaces = new(8 * 1024);
    private int pendingCount;
    private ObjectNumber? pendingStream;

    /// <summary>Writes the header.</summary>
    /// <param name="output">The output stream; it need not be seekable.</param>
    /// <param name="isCompressed">False to leave objects and streams readable.</param>
    public PdfFile(Stream output, bool isCompressed)
    {
        this.output = output;
        IsCompressed = isCompressed;
        Put([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']); // four bytes above 127 mark the file as binary (7.5.2)
    }

    public bool IsCompressed { get; }

    /// <summary>Number of bytes written.</summary>
    public long Length { get; private set; }

    /// <summary>Reserves a number for an object that is written later.</summary>
    public ObjectNumber Reserve() => references.Reserve();

    /// <summary>Writes an object.</summary>
    /// <exception cref="InvalidOperationException">The number was not reserved, or is already written.</exception>
    public void Write(ObjectNumber number, PdfValue value)
    {
        if (!IsCompressed)
        {
            references.SetOffset(number, Length);
            PutObject(number, value, null);
            return;
        }

        pendingStream ??= Reserve();
        references.SetCompressed(number, pendingStream, pendingCount++);
        pendingPlaces.AppendInteger(number.Value);
        pendingPlaces.Append((byte)' ');
        pendingPlaces.AppendInteger(pending.Length);
        pendingPlaces.Append((byte)' ');
        PdfSyntax.Append(pending, value, isReadable: false);
        pending.Append((byte)'\n');
        if (pendingCount == ObjectsPerStream)
        {
            WritePendingObjects();
        }
    }

    /// <summary>Writes an object with a new number.</summary>
    public PdfReference Write(PdfValue value)
    {
        var number = Reserve();
        Write(number, value);
        return new PdfReference(number);
    }

    /// <summary>Writes a stream. Its length and filter are added to the entries.</summary>
    /// <exception cref="InvalidOperationException">The number was not reserved, or is already written.</exception>
    public void WriteStream(ObjectNumber number, IReadOnlyList<(string Key, PdfValue? Value)> entries, StreamData data)
    {
        references.SetOffset(number, Length);
        var dictionary = new PdfDictionary([
            .. entries,
            ("Filter", data.Filter is null ? null : new PdfName(data.Filter)),
            ("DecodeParms", data.DecodeParms),
            ("Length", data.Bytes.Length),
        ]);
        PutObject(number, dictionary, data.Bytes);
    }

    /// <summary>Encodes stream data: deflated in a compressed file. Thread-safe.</summary>
    public StreamData Encode(ReadOnlySpan<byte> bytes) => IsCompressed ? StreamData.Deflate(bytes) : new StreamData(bytes.ToArray());

    /// <summary>
    /// Writes pending objects, cross-references and trailer (7.5.5). The file identifier is a hash of all previous bytes.
    /// </summary>
    /// <exception cref="InvalidOperationException">A reserved number was never written.</exception>
    public void Finish(ObjectNumber catalog, ObjectNumber information)
    {
        WritePendingObjects();
        var id = new PdfBytes(hash.GetCurrentHash().AsMemory(0, 16));
        var start = Length;
        List<(string, PdfValue?)> trailer =
        [
            ("Root", new PdfReference(catalog)),
            ("Info", new PdfReference(information)),
            ("ID", new PdfArray([id, id])),
        ];

        if (IsCompressed)
        {
            var number = Reserve();
            references.SetOffset(number, start);
            var (entries, data) = references.ToStream(trailer);
            PutObject(number, new PdfDictionary(entries), data);
            scratch.Clear();
        }
        else
        {
            scratch.Clear();
            references.AppendTable(scratch);
            scratch.Append("trailer\n"u8);
            PdfSyntax.Append(scratch, new PdfDictionary([("Size", references.Count), .. trailer]), isReadable: true);
            scratch.Append((byte)'\n');
        }

        scratch.Append("startxref\n"u8);
        scratch.AppendInteger(start);
        scratch.Append("\n%%EOF\n"u8);
        Put(scratch.Span);
    }

    public void Dispose() => hash.Dispose();

    private void WritePendingObjects()
    {
        if (pendingStream is null)
        {
            return;
        }

        // Object stream (7.5.7): numbers and offsets of the objects, then the objects.
        var (number, count, first) = (pendingStream, pendingCount, pendingPlaces.Length);
        pendingPlaces.Append(pending.Span);
        var data = Encode(pendingPlaces.Span);
        (pendingStream, pendingCount) = (null, 0);
        pending.Clear();
        pendingPlaces.Clear();
        WriteStream(
            number,
            [
                ("Type", new PdfName("ObjStm")),
                ("N", count),
                ("First", first),
            ],
            data);
    }

    private void PutObject(ObjectNumber number, PdfValue value, ReadOnlyMemory<byte>? stream)
    {
        scratch.Clear();
        scratch.AppendInteger(number.Value);
        scratch.Append(" 0 obj\n"u8);
        PdfSyntax.Append(scratch, value, !IsCompressed);
        if (stream is { } data)
        {
            scratch.Append("\nstream\n"u8);
            Put(scratch.Span);
            Put(data.Span);
            scratch.Clear();
            scratch.Append("\nendstream"u8);
        }

        scratch.Append("\nendobj\n"u8);
        Put(scratch.Span);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        Length += bytes.Length;
    }
}
