using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>An entry of the index of lost figures: those of one host that were lost for one reason.</summary>
/// <param name="Reason">Why they are lost, in words that the book prints.</param>
/// <param name="Place">Their host; in the archive, their folder.</param>
/// <param name="First">The first of them.</param>
/// <param name="Addresses">The distinct addresses, in order of first occurrence.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
internal sealed record LostFigureEntry(
    string Reason, string Place, TypesetLostFigure First, IReadOnlyList<string> Addresses, IReadOnlyList<int> Pages)
{
    /// <summary>Maximum length of a <c>data:</c> address in <see cref="Facts"/>, in UTF-16 code units.</summary>
    private const int MaximumDataLength = 60;

    public int Count => Addresses.Count;

    /// <summary>The entry for the report.</summary>
    public LostFigures Facts => new(First.Loss, Place, [.. Addresses.Select(Shorten)], Pages);

    private static string Shorten(string address) =>
        address.Length > MaximumDataLength && address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? string.Concat(address.AsSpan(0, MaximumDataLength), "…")
            : address;
}
