using System.Buffers;
using System.Globalization;
using System.Text;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// Stores pictures embedded as <c>data:</c> addresses (RFC 2397), as word processors and notebooks write them. They are extracted before
/// parsing, since they can have millions of characters, and restored when their figures are read.
/// </summary>
internal sealed class DataUriStore
{
    /// <summary>Minimum number of Base64 characters of a picture to extract.</summary>
    private const int MinimumLetters = 4000;

    /// <summary>Maximum length of a media type with its parameters, in characters.</summary>
    private const int MaximumTypeLength = 80;

    private const string Scheme = "data:image/";
    private const string Encoding = ";base64,";

    /// <summary>The text before a picture's address in Markdown and HTML.</summary>
    private static readonly string[] Openings = ["](", "](<", "]: ", "]: <", "src=", "src=\"", "src='", "SRC=\""];

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_%"
    );

    /// <summary>Characters that end an address and that no media type contains.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\"'()<>");

    private readonly List<string> extracted = [];
    private string marker = "held";

    /// <summary>Replaces each long address by a short one. The number of lines does not change.</summary>
    public string Extract(string text)
    {
        var at = text.IndexOf(Scheme, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        while (text.Contains($".{marker}.", StringComparison.Ordinal))
        {
            marker += "x";
        }

        var shorter = new StringBuilder();
        var done = 0;
        for (; at >= 0; at = text.IndexOf(Scheme, at, StringComparison.Ordinal))
        {
            var (letters, end) = FindData(text, at);
            if (end - letters >= MinimumLetters && IsAddress(text.AsSpan(0, at)))
            {
                shorter.Append(text.AsSpan(done, letters - done)).Append(CultureInfo.InvariantCulture, $".{marker}.{extracted.Count}");
                extracted.Add(text[letters..end]);
                done = end;
            }

            at = end;
        }

        return shorter.Append(text.AsSpan(done)).ToString();
    }

    /// <summary>Returns the original address of a shortened one, or the address itself.</summary>
    public string Restore(string address)
    {
        var at =
            extracted.Count == 0 || !address.StartsWith(Scheme, StringComparison.Ordinal)
                ? -1
                : address.IndexOf($",.{marker}.", StringComparison.Ordinal);
        var number = at < 0 ? "" : address[(at + marker.Length + 3)..];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < extracted.Count
            ? address[..(at + 1)] + extracted[index]
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

    /// <summary>The start and end of an address's Base64 data. The range is empty if the address is not a Base64 picture.</summary>
    private static (int Letters, int End) FindData(string text, int at)
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
