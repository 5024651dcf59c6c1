using System.Buffers;
using System.Globalization;
using System.Text;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// Pictures within their own addresses (<c>data:</c>, RFC 2397), as word processors and notebooks write them: millions of letters that no
/// parser need see. Each is taken out of the text before it is parsed, and put back when its figure is read.
/// </summary>
internal sealed class EmbeddedPictures
{
    /// <summary>Letters of a picture that is worth it; a shorter one is no trouble.</summary>
    private const int MinimumLetters = 4000;

    /// <summary>Letters of a media type with its parameters.</summary>
    private const int MaximumTypeLength = 80;

    private const string Scheme = "data:image/";
    private const string Encoding = ";base64,";

    /// <summary>What stands before an address of a picture in Markdown and HTML.</summary>
    private static readonly string[] Openings = ["](", "](<", "]: ", "]: <", "src=", "src=\"", "src='", "SRC=\""];

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_%"
    );

    /// <summary>What no media type has, and where an address may end.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\"'()<>");

    private readonly List<string> taken = [];
    private string mark = "held";

    /// <summary>The text with a short address in the place of each long one. It keeps its lines.</summary>
    public string TakeOut(string text)
    {
        var at = text.IndexOf(Scheme, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        while (text.Contains($".{mark}.", StringComparison.Ordinal))
        {
            mark += "x";
        }

        var shorter = new StringBuilder();
        var done = 0;
        for (; at >= 0; at = text.IndexOf(Scheme, at, StringComparison.Ordinal))
        {
            var (letters, end) = LettersOf(text, at);
            if (end - letters >= MinimumLetters && IsAddress(text.AsSpan(0, at)))
            {
                shorter.Append(text.AsSpan(done, letters - done)).Append(CultureInfo.InvariantCulture, $".{mark}.{taken.Count}");
                taken.Add(text[letters..end]);
                done = end;
            }

            at = end;
        }

        return shorter.Append(text.AsSpan(done)).ToString();
    }

    /// <summary>The address as it was written.</summary>
    public string PutBack(string address)
    {
        var at =
            taken.Count == 0 || !address.StartsWith(Scheme, StringComparison.Ordinal)
                ? -1
                : address.IndexOf($",.{mark}.", StringComparison.Ordinal);
        var number = at < 0 ? "" : address[(at + mark.Length + 3)..];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < taken.Count
            ? address[..(at + 1)] + taken[index]
            : address;
    }

    private static bool IsAddress(ReadOnlySpan<char> before)
    {
        foreach (var opening in Openings)
        {
            if (before.EndsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the letters of the address at a place begin and end; nothing where it is no picture in base 64.</summary>
    private static (int Letters, int End) LettersOf(string text, int at)
    {
        var type = text.AsSpan(at, Math.Min(MaximumTypeLength, text.Length - at));
        var encoding = type.IndexOf(Encoding, StringComparison.Ordinal);
        if (encoding < 0 || type[..encoding].IndexOfAny(Ends) >= 0)
        {
            return (at + Scheme.Length, at + Scheme.Length);
        }

        var letters = at + encoding + Encoding.Length;
        var count = text.AsSpan(letters).IndexOfAnyExcept(Letters);
        return (letters, count < 0 ? text.Length : letters + count);
    }
}
