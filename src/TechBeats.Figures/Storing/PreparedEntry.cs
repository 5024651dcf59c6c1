using System.Globalization;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>What the store knows of a prepared picture: the values of its <see cref="Preparation"/> without the bytes, and the bytes' hash.</summary>
/// <param name="Preparation">The values; its <see cref="Printable.Bytes"/> are null, whether the bytes are kept or the original's are printed.</param>
/// <param name="Sha256">Hash of the bytes to print, in lower-case hexadecimal; empty for what can't be printed.</param>
/// <param name="Length">How many bytes are printed.</param>
/// <param name="IsUntouched">True when the original's bytes are printed.</param>
/// <param name="OriginalLength">How many bytes the original has.</param>
public sealed record PreparedEntry(Preparation Preparation, string Sha256, long Length, bool IsUntouched, long OriginalLength)
{
    /// <summary>Whether bytes are those to print; none where the original's are printed, or nothing is.</summary>
    public bool Fits(ReadOnlySpan<byte> bytes) => Preparation is Printable && !IsUntouched
        ? bytes.Length == Length && FigureStore.HashOf(bytes) == Sha256
        : bytes.IsEmpty;

    /// <summary>The entry as a line of text.</summary>
    public string Write() => Preparation switch
    {
        Printable picture => string.Create(
            CultureInfo.InvariantCulture,
            $"{(picture.IsJpeg ? "jpeg" : "png")} {Sha256} {Length} {(IsUntouched ? "untouched" : "prepared")} {picture.Width} {picture.Height} {picture.NaturalWidth} {picture.NaturalHeight} {picture.Components} {(picture.IsAnimated ? "animated" : "still")} {picture.Colour} {OriginalLength}\n"),
        Drawable drawing => string.Create(
            CultureInfo.InvariantCulture,
            $"drawing {Sha256} {Length} {drawing.Width:R} {drawing.Height:R} {(drawing.Omissions.Count == 0 ? "-" : string.Join(',', drawing.Omissions))}\n"),
        Unprintable { Result: FigureLost loss } => string.Create(CultureInfo.InvariantCulture, $"lost {loss.Reason} {OriginalLength} {loss.Detail}\n"),
        _ => string.Create(CultureInfo.InvariantCulture, $"dropped {OriginalLength}\n"),
    };

    /// <summary>Reads a line of text; null when it is none of ours.</summary>
    public static PreparedEntry? Read(string line)
    {
        var words = line.TrimEnd().Split(' ');
        switch (words)
        {
            case ["dropped", var length] when long.TryParse(length, CultureInfo.InvariantCulture, out var original):
                return new PreparedEntry(new Unprintable(new FigureDropped()), "", 0, false, original);
            case ["lost", var name, var length, .. var detail] when Enum.TryParse<LossReason>(name, out var reason) && long.TryParse(length, CultureInfo.InvariantCulture, out var original):
                return new PreparedEntry(new Unprintable(new FigureLost(reason, detail.Length == 0 ? null : string.Join(' ', detail))), "", 0, false, original);
            case ["drawing", { Length: 64 } sha256, var length, var width, var height, var omissions]:
                return long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && ReadLength(width) is { } across && ReadLength(height) is { } down
                    ? new PreparedEntry(new Drawable(across, down, omissions == "-" ? [] : omissions.Split(',')), sha256, bytes, true, bytes)
                    : null;
            case ["jpeg" or "png", { Length: 64 } sha256, _, "untouched" or "prepared", _, _, _, _, _, "animated" or "still", var meaning, _] when Enum.TryParse<PictureColour>(meaning, out var colour):
                var numbers = new long[7];
                int[] places = [2, 4, 5, 6, 7, 8, 11];
                for (var index = 0; index < places.Length; index++)
                {
                    if (!long.TryParse(words[places[index]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index]) || numbers[index] is < 1 or > int.MaxValue)
                    {
                        return null;
                    }
                }

                var picture = new Printable(words[0] == "jpeg", null, (int)numbers[1], (int)numbers[2], (int)numbers[3], (int)numbers[4], (int)numbers[5], words[9] == "animated") { Colour = colour };
                return new PreparedEntry(picture, sha256, numbers[0], words[3] == "untouched", numbers[6]);
            default:
                return null;
        }
    }

    private static double? ReadLength(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && double.IsFinite(length) && length > 0 ? length : null;
}
