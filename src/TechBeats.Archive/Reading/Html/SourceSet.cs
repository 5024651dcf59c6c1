using System.Globalization;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Reads a <c>srcset</c> attribute: one picture in several sizes (HTML, 4.8.4.2.1). Addresses may contain commas, as those of Substack and
/// Cloudinary do.
/// </summary>
internal static class SourceSet
{
    /// <summary>Maximum number of candidates that are read.</summary>
    private const int MaximumCandidates = 50;

    /// <summary>The address of the widest picture, or of the densest one if there are no widths, or null if there is none.</summary>
    public static string? Largest(string written)
    {
        (string? Address, double Size) largest = (null, 0);
        var at = 0;
        for (var count = 0; count < MaximumCandidates; count++)
        {
            while (at < written.Length && (written[at] == ',' || char.IsWhiteSpace(written[at])))
            {
                at++;
            }

            var end = at;
            while (end < written.Length && !char.IsWhiteSpace(written[end]))
            {
                end++;
            }

            if (end == at)
            {
                break;
            }

            var address = written.AsSpan(at, end - at);
            var next = end;
            ReadOnlySpan<char> size = "";
            if (address[^1] == ',')
            {
                address = address.TrimEnd(',');
            }
            else
            {
                var comma = written.IndexOf(',', end);
                next = comma < 0 ? written.Length : comma;
                size = written.AsSpan(end, next - end).Trim();
            }

            at = next;
            if (SizeOf(size) is var known && known > largest.Size)
            {
                largest = (address.ToString(), known);
            }
        }

        return largest.Address;
    }

    /// <summary>The width (<c>600w</c>) or density (<c>2x</c>), which never occur in one set. Without either the density is 1.</summary>
    private static double SizeOf(ReadOnlySpan<char> descriptor) =>
        descriptor.Length > 1
        && descriptor[^1] is 'w' or 'x'
        && double.TryParse(descriptor[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size)
        && double.IsFinite(size)
        && size > 0
            ? size
            : 1;
}
