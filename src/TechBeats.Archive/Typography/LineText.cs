using System.Buffers;
using System.Text;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Typography;

/// <summary>The text of one line of inlines without markup, so that a quotation may begin and end in different inlines.</summary>
internal sealed class LineText
{
    /// <summary>Stands for code, formulas, keys and figures.</summary>
    public const char Object = '\uFFFC';

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \u00A0\n\"'<>“”‘’«»");

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["\"", "'", "--", "..", "<<", ">>", TypedSigns.Escaped.ToString(), TypedSigns.InHtml.ToString()],
        StringComparison.Ordinal
    );

    private readonly StringBuilder characters = new();
    private readonly List<(int Start, int Length)> pieces = [];
    private readonly List<(int Start, int Length)> keptParts = [];
    private readonly bool keepsHtml;
    private bool[] kept = [];

    private LineText(bool keepsHtml) => this.keepsHtml = keepsHtml;

    /// <summary>The characters of all pieces, without marks of typed signs.</summary>
    public string Characters { get; private set; } = "";

    /// <summary>The place of each <see cref="Text"/>, in reading order.</summary>
    public IReadOnlyList<(int Start, int Length)> Pieces => pieces;

    /// <summary>True if typography may change a text, or if the text contains marks of typed signs.</summary>
    public static bool IsConcerned(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is Text text ? IsConcerned(text.Value) : inline is InlineGroup group && IsConcerned(group.Inlines))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if typography may change a text, or if the text contains marks of typed signs.</summary>
    public static bool IsConcerned(string text) => text.AsSpan().ContainsAny(Signs);

    /// <summary>Collects the text of a line.</summary>
    /// <param name="inlines">The line.</param>
    /// <param name="keepsHtml">True if the signs of HTML stay as typed.</param>
    public static LineText From(IReadOnlyList<Inline> inlines, bool keepsHtml)
    {
        var line = new LineText(keepsHtml);
        line.Append(inlines);
        line.Finish();
        return line;
    }

    /// <summary>True for a character that stays as typed: a marked sign, or a part of an address.</summary>
    public bool IsKept(int index) => kept[index];

    private void Append(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Append(text.Value);
                    break;
                case LineBreak:
                    characters.Append('\n');
                    break;
                case Link link:
                    var start = characters.Length;
                    Append(link.Inlines);
                    if (IsAddress(PlainText.From(link.Inlines)))
                    {
                        keptParts.Add((start, characters.Length - start));
                    }

                    break;
                case InlineGroup group:
                    Append(group.Inlines);
                    break;
                case NoteMark or Anchor:
                    break;
                default:
                    characters.Append(Object);
                    break;
            }
        }
    }

    private void Append(string text)
    {
        var start = characters.Length;
        foreach (var character in text)
        {
            if (character is TypedSigns.Escaped or TypedSigns.InHtml)
            {
                if (character == TypedSigns.Escaped || keepsHtml)
                {
                    keptParts.Add((characters.Length, 1));
                }
            }
            else
            {
                characters.Append(character);
            }
        }

        pieces.Add((start, characters.Length - start));
    }

    private void Finish()
    {
        Characters = characters.ToString();
        kept = new bool[Characters.Length];
        foreach (var (start, length) in keptParts)
        {
            kept.AsSpan(start, Math.Min(length, kept.Length - start)).Fill(true);
        }

        KeepAddresses("://");
        KeepAddresses("www.");
    }

    /// <summary>Keeps the addresses that contain a text, from their scheme to white space or a quote.</summary>
    private void KeepAddresses(string sign)
    {
        for (var at = Characters.IndexOf(sign, StringComparison.Ordinal); at >= 0;)
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetter(Characters[start - 1]))
            {
                start--;
            }

            var length = Characters.AsSpan(at).IndexOfAny(AddressEnds);
            var end = length < 0 ? Characters.Length : at + length;
            var last = end;
            while (last > at && Characters[last - 1] == '.')
            {
                last--;
            }

            kept.AsSpan(start, last - start).Fill(true);
            at = end < Characters.Length ? Characters.IndexOf(sign, end, StringComparison.Ordinal) : -1;
        }
    }

    /// <summary>True for the words of a link that are its address.</summary>
    private static bool IsAddress(string words) =>
        !words.AsSpan().Trim().ContainsAny(" \n\"")
        && (words.Contains("://", StringComparison.Ordinal)
            || words.Contains('@', StringComparison.Ordinal)
            || words.Trim().StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (words.Contains('.', StringComparison.Ordinal) && words.Contains('/', StringComparison.Ordinal)));
}
