using System.Globalization;
using System.Text;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;

namespace TechBeats.Figures.Prepared;

/// <summary>
/// A prepared picture without its bytes, and its serialized line. The store and the decoder processes use the same line. Printed bytes
/// follow the line if they differ from the original's.
/// </summary>
/// <param name="Preparation">The preparation. Its <see cref="Printable.Bytes"/> are always null.</param>
/// <param name="Sha256">Hash of the printed bytes in lower-case hexadecimal, or empty if nothing is printed.</param>
/// <param name="Length">Number of printed bytes.</param>
/// <param name="IsUntouched">True if the original bytes are printed.</param>
/// <param name="OriginalLength">Number of bytes of the original.</param>
public sealed record PreparedEntry(Preparation Preparation, string Sha256, long Length, bool IsUntouched, long OriginalLength)
{
    /// <summary>The entry of a preparation.</summary>
    /// <param name="preparation">The preparation, with its bytes.</param>
    /// <param name="hashOf">Hashes the bytes to print.</param>
    /// <param name="original">Hash of the original.</param>
    /// <param name="originalLength">Number of bytes of the original.</param>
    public static PreparedEntry From(Preparation preparation, Func<byte[], string> hashOf, string original, long originalLength) =>
        preparation switch
    {
        Printable { Bytes: { } bytes } picture => new PreparedEntry(
            picture with { Bytes = null }, hashOf(bytes), bytes.Length, false, originalLength),
        Printable or Drawable => new PreparedEntry(preparation, original, originalLength, true, originalLength),
        _ => new PreparedEntry(preparation, "", 0, false, originalLength),
    };

    /// <summary>True if bytes follow the line.</summary>
    public bool HasBytes => Preparation is Printable && !IsUntouched;

    /// <summary>Whether the bytes match the line.</summary>
    public bool Matches(ReadOnlySpan<byte> bytes) =>
        HasBytes ? bytes.Length == Length && ContentHash.Compute(bytes) == Sha256 : bytes.IsEmpty;

    /// <summary>Writes the line with its line feed.</summary>
    public string Write() =>
        Preparation switch
        {
            Printable picture => string.Create(
                CultureInfo.InvariantCulture,
                $"{(picture.IsJpeg ? "jpeg" : "png")} {Sha256} {Length} {(IsUntouched ? "untouched" : "prepared")} "
                    + $"{picture.Width} {picture.Height} {picture.NaturalWidth} {picture.NaturalHeight} {picture.Components} "
                    + $"{(picture.IsAnimated ? "animated" : "still")} {picture.Color} {OriginalLength} "
                    + $"{(picture.IsDamaged ? "damaged" : "whole")}\n"
            ),
            Drawable drawing => string.Create(
                CultureInfo.InvariantCulture,
                $"drawing {Sha256} {Length} {drawing.Width:R} {drawing.Height:R} "
                    + $"{(drawing.Omissions.Count == 0 ? "-" : string.Join(',', drawing.Omissions))}\n"
            ),
            Unprintable { Result: FigureLost loss } => string.Create(
                CultureInfo.InvariantCulture,
                $"lost {loss.Reason} {OriginalLength} {OneLine(LossDetail.Describe(loss))}\n"
            ),
            _ => string.Create(CultureInfo.InvariantCulture, $"dropped {OriginalLength}\n"),
        };

    /// <summary>Reads a line, or returns null if it is not valid.</summary>
    public static PreparedEntry? Read(string line)
    {
        var words = line.TrimEnd().Split(' ');
        return words switch
        {
            ["dropped", var length] when ReadLong(length) is { } original => new PreparedEntry(
                new Unprintable(new FigureDropped()),
                "",
                0,
                false,
                original
            ),
            ["lost", var reason, var length, .. var detail]
                when ReadName<LossReason>(reason) is { } known && ReadLong(length) is { } original => new PreparedEntry(
                new Unprintable(LossDetail.Parse(known, string.Join(' ', detail))),
                "",
                0,
                false,
                original
            ),
            ["drawing", { Length: 64 } sha256, var length, var width, var height, var omissions]
                when ReadLong(length) is { } bytes && ReadSide(width) is { } across && ReadSide(height) is { } down => new PreparedEntry(
                new Drawable(across, down, omissions == "-" ? [] : omissions.Split(',')),
                sha256,
                bytes,
                true,
                bytes
            ),
            ["jpeg" or "png", { Length: 64 } sha256, _, "untouched" or "prepared", _, _, _, _, _, "animated" or "still", var color, _, _]
                when words[^1] is "damaged" or "whole" && ReadName<PictureColor>(color) is { } known => ReadPicture(words, sha256, known),
            _ => null,
        };
    }

    private static PreparedEntry? ReadPicture(string[] words, string sha256, PictureColor color)
    {
        var numbers = new int[7];
        int[] places = [2, 4, 5, 6, 7, 8, 11];
        for (var index = 0; index < places.Length; index++)
        {
            if (
                !int.TryParse(words[places[index]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index])
                || numbers[index] == 0
            )
            {
                return null;
            }
        }

        return numbers[5] is 1 or 3 or 4
            ? new PreparedEntry(
                new Printable(
                    words[0] == "jpeg",
                    null,
                    numbers[1],
                    numbers[2],
                    numbers[3],
                    numbers[4],
                    numbers[5],
                    words[9] == "animated") { Color = color, IsDamaged = words[12] == "damaged" },
                sha256,
                numbers[0],
                words[3] == "untouched",
                numbers[6])
            : null;
    }

    private static long? ReadLong(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? ReadSide(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var side) && double.IsFinite(side) && side > 0
            ? side
            : null;

    /// <summary>The member with a name. Numbers are rejected.</summary>
    private static T? ReadName<T>(string word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) && Enum.GetName(value) == word ? value : null;

    /// <summary>Replaces control characters, since a detail may quote a file and a line feed would end the line.</summary>
    private static string OneLine(string? detail)
    {
        var line = new StringBuilder(detail);
        for (var at = 0; at < line.Length; at++)
        {
            line[at] = char.IsControl(line[at]) ? ' ' : line[at];
        }

        return line.ToString().TrimEnd();
    }
}
