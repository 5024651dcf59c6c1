using System.Text;
using TechBeats.Figures.Prepared;
using TechBeats.Pictures;

namespace TechBeats.Figures.Workers;

/// <summary>
/// The protocol between the program and its decoder processes. A process sends a greeting, then reads requests and writes answers. Numbers
/// are little-endian, flags take one byte, and text or a picture is preceded by its length in bytes.
/// </summary>
/// <remarks>
/// Request: mark, the four limits, whether originals are kept, the picture.
/// Answer: mark, the line of the <see cref="PreparedEntry"/> and, where the entry has bytes, the picture itself.
/// The line holds no hash: the program does not trust the process, and hashes the bytes that it receives.
/// </remarks>
internal static class WorkerMessages
{
    private const int RequestMark = 0x3F_50_42_54;
    private const int AnswerMark = 0x21_50_42_54;

    /// <summary>Maximum length of an answer's line in bytes.</summary>
    private const int MaximumLine = 2000;

    /// <summary>The placeholder of a hash in a line.</summary>
    private static readonly string NoHash = new('0', 64);

    /// <summary>The first bytes that a process sends.</summary>
    public static ReadOnlySpan<byte> Greeting => "techbeats picture worker 3\n"u8;

    /// <summary>Writes a request.</summary>
    /// <exception cref="IOException">The process has ended.</exception>
    public static void WriteRequest(Stream stream, ReadOnlySpan<byte> picture, FigureLimits limits)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(RequestMark);
        writer.Write(limits.PhotographWidth);
        writer.Write(limits.PhotographHeight);
        writer.Write(limits.LineArtWidth);
        writer.Write(limits.LineArtHeight);
        writer.Write(limits.KeepsOriginals);
        writer.Write(picture.Length);
        stream.Write(head.GetBuffer(), 0, (int)head.Length);
        stream.Write(picture);
        stream.Flush();
    }

    /// <summary>Reads a request; returns null at the end of the input.</summary>
    /// <exception cref="InvalidDataException">The input is not a request.</exception>
    /// <exception cref="EndOfStreamException">The request is incomplete.</exception>
    public static (byte[] Picture, FigureLimits Limits)? ReadRequest(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Span<byte> mark = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length)
        {
            return null;
        }

        Require(BitConverter.ToInt32(mark) == RequestMark);
        var limits = new FigureLimits(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean());
        return (ReadBytes(reader, int.MaxValue), limits);
    }

    /// <summary>Writes an answer.</summary>
    /// <param name="stream">The output.</param>
    /// <param name="preparation">The result.</param>
    /// <param name="originalLength">Number of bytes of the original.</param>
    /// <exception cref="IOException">The program has exited.</exception>
    public static void WriteAnswer(Stream stream, Preparation preparation, int originalLength)
    {
        var line = Encoding.UTF8.GetBytes(PreparedEntry.From(preparation, _ => NoHash, NoHash, originalLength).Write());
        stream.Write(BitConverter.GetBytes(AnswerMark));
        stream.Write(BitConverter.GetBytes(line.Length));
        stream.Write(line);
        stream.Write(preparation is Printable { Bytes: { } picture } ? picture : []);
        stream.Flush();
    }

    /// <summary>Reads and checks an answer.</summary>
    /// <param name="stream">The output of the process.</param>
    /// <param name="maximumBytes">Maximum size of the picture in bytes.</param>
    /// <exception cref="InvalidDataException">The answer violates the protocol.</exception>
    /// <exception cref="IOException">The answer is incomplete.</exception>
    public static Preparation ReadAnswer(Stream stream, int maximumBytes)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Require(reader.ReadInt32() == AnswerMark);
        var entry = PreparedEntry.Read(Encoding.UTF8.GetString(ReadBytes(reader, MaximumLine)));
        switch (entry)
        {
            case { Preparation: Printable picture, HasBytes: true }:
                Require(entry.Length <= maximumBytes);
                return picture with { Bytes = ReadBytes(reader.BaseStream, (int)entry.Length) };
            case { Preparation: Printable or Unprintable }:
                return entry.Preparation;
            default:
                // Decoder processes never handle drawings.
                throw new InvalidDataException("Not an answer of a picture worker");
        }
    }

    private static byte[] ReadBytes(BinaryReader reader, int maximum)
    {
        var length = reader.ReadInt32();
        Require(length >= 0 && length <= maximum);
        return ReadBytes(reader.BaseStream, length);
    }

    private static byte[] ReadBytes(Stream stream, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void Require(bool isValid)
    {
        if (!isValid)
        {
            throw new InvalidDataException("Not a message of a picture worker");
        }
    }
}
