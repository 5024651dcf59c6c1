using System.Text;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;
using TechBeats.Model;

namespace TechBeats.Figures.Workers;

/// <summary>
/// What the program and its workers say to each other. A worker greets; then, again and again, it reads a request and writes an answer.
/// Numbers are little-endian, flags are a byte, and a string or a picture stands after its length in bytes.
/// </summary>
/// <remarks>
/// Request: mark, the four limits, whether originals are kept, the picture.
/// Answer: mark, then <see cref="Dropped"/>, reason; or <see cref="Lost"/>, reason, detail; or <see cref="Printed"/>, whether it is a JPEG, is animated and is untouched,
/// meaning of its colours, width, height, natural width and height, components and, unless it is untouched, the picture.
/// </remarks>
internal static class WorkerMessages
{
    /// <summary>What a worker says first.</summary>
    public static ReadOnlySpan<byte> Greeting => "techbeats picture worker 1\n"u8;

    private const int RequestMark = 0x3F_50_42_54;
    private const int AnswerMark = 0x21_50_42_54;
    private const byte Dropped = 0;
    private const byte Lost = 1;
    private const byte Printed = 2;

    /// <summary>Bytes of a reason's detail.</summary>
    private const int MostDetail = 1000;

    /// <summary>Asks for a picture to be decoded.</summary>
    /// <exception cref="IOException">The worker has ended.</exception>
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

    /// <summary>Reads a request; null when there are no more.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    /// <exception cref="EndOfStreamException">It is broken off.</exception>
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

    /// <summary>Answers a request.</summary>
    /// <exception cref="IOException">Nobody listens any more.</exception>
    public static void WriteAnswer(Stream stream, Preparation preparation)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(AnswerMark);
        byte[]? picture = null;
        switch (preparation)
        {
            case Printable printable:
                picture = printable.Bytes;
                writer.Write(Printed);
                writer.Write(printable.IsJpeg);
                writer.Write(printable.IsAnimated);
                writer.Write(picture is null);
                writer.Write((byte)printable.Colour);
                writer.Write(printable.Width);
                writer.Write(printable.Height);
                writer.Write(printable.NaturalWidth);
                writer.Write(printable.NaturalHeight);
                writer.Write(printable.Components);
                if (picture is not null)
                {
                    writer.Write(picture.Length);
                }

                break;
            case Unprintable { Result: FigureLost loss }:
                var detail = Encoding.UTF8.GetBytes(loss.Detail ?? "");
                writer.Write(Lost);
                writer.Write((byte)loss.Reason);
                writer.Write(detail.Length);
                writer.Write(detail);
                break;
            case Unprintable { Result: FigureDropped dropped }:
                writer.Write(Dropped);
                writer.Write((byte)dropped.Reason);
                break;
            default:
                throw new InvalidOperationException($"No way to say {preparation}");
        }

        stream.Write(head.GetBuffer(), 0, (int)head.Length);
        stream.Write(picture);
        stream.Flush();
    }

    /// <summary>Reads an answer, and believes nothing of it.</summary>
    /// <param name="stream">What the worker writes.</param>
    /// <param name="mostBytes">More bytes than the picture can have.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    /// <exception cref="IOException">It is broken off.</exception>
    public static Preparation ReadAnswer(Stream stream, int mostBytes)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Require(reader.ReadInt32() == AnswerMark);
        switch (reader.ReadByte())
        {
            case Dropped:
                return new Unprintable(new FigureDropped(ReadOneOf<DropReason>(reader)));
            case Lost:
                var reason = ReadOneOf<LossReason>(reader);
                var detail = Encoding.UTF8.GetString(ReadBytes(reader, MostDetail));
                return new Unprintable(new FigureLost(reason, detail.Length == 0 ? null : detail));
            case Printed:
                var (isJpeg, isAnimated, isUntouched) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
                var colour = ReadOneOf<PictureColour>(reader);
                var (width, height, naturalWidth, naturalHeight) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
                var components = reader.ReadInt32();
                Require(width > 0 && height > 0 && naturalWidth > 0 && naturalHeight > 0 && components is 1 or 3 or 4);
                return new Printable(isJpeg, isUntouched ? null : ReadBytes(reader, mostBytes), width, height, naturalWidth, naturalHeight, components, isAnimated) { Colour = colour };
            default:
                throw new InvalidDataException("No such answer");
        }
    }

    private static T ReadOneOf<T>(BinaryReader reader)
        where T : struct, Enum
    {
        var value = (T)Enum.ToObject(typeof(T), reader.ReadByte());
        Require(Enum.IsDefined(value));
        return value;
    }

    private static byte[] ReadBytes(BinaryReader reader, int most)
    {
        var length = reader.ReadInt32();
        Require(length >= 0 && length <= most);
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        reader.BaseStream.ReadExactly(bytes);
        return bytes;
    }

    private static void Require(bool isSound)
    {
        if (!isSound)
        {
            throw new InvalidDataException("Not what a picture worker says");
        }
    }
}
