using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Collects the marks of one form in text outside links and code.</summary>
internal sealed partial class UnlinkedNoteMarks(NoteForm form) : BlockVisitor
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly Dictionary<Text, List<(Range Range, string Label)>> marks = new(ReferenceEqualityComparer.Instance);
    private bool isRaised;
    private string before = "";

    /// <summary>The labels of all marks.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>True if a label begins a line, so that it may be the label of another list.</summary>
    public bool HasLabelAtStart { get; private set; }

    /// <summary>The marks in a text, in order, with their places.</summary>
    public IReadOnlyList<(Range Range, string Label)> In(Text text) => marks.GetValueOrDefault(text) ?? [];

    /// <summary>A label with its superscript digits as plain ones.</summary>
    public static string Plain(string label) => string.Concat(
        label.Select(sign => Superscripts.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : sign));

    protected override void VisitLine(IReadOnlyList<Inline> inlines)
    {
        before = "";
        base.VisitLine(inlines);
    }

    protected override void Visit(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                Add(text);
                before = text.Value;
                break;
            case Link or NoteMark:
                before = "link";
                break;
            case Styled { Style: InlineStyle.Superscript }:
                isRaised = true;
                base.Visit(inline);
                isRaised = false;
                break;
            case InlineGroup:
                base.Visit(inline);
                break;
            case LineBreak:
                before = "";
                break;
            case not Anchor:
                before = "x";
                break;
        }
    }

    private void Add(Text text)
    {
        var pattern = form switch
        {
            NoteForm.Bracketed => isRaised ? RaisedBracketed() : Bracketed(),
            NoteForm.Raised => isRaised ? Raised() : Unicode(),
            _ => isRaised ? RaisedSign() : Sign(),
        };
        foreach (Match match in pattern.Matches(text.Value))
        {
            var left = match.Index > 0 ? text.Value[..match.Index] : before;
            var label = match.Groups["l"];
            if (form == NoteForm.Raised && label.Value is "2" or "3" or "²" or "³" && Unit().IsMatch(left.Length > 12 ? left[^12..] : left))
            {
                continue;
            }

            HasLabelAtStart |= string.IsNullOrWhiteSpace(left) && before.Length == 0;
            var plain = Plain(label.Value);
            Labels.Add(plain);
            if (!marks.TryGetValue(text, out var found))
            {
                found = [];
                marks.Add(text, found);
            }

            found.Add((match.Index..(match.Index + match.Length), plain));
        }
    }

    [GeneratedRegex("""[ \u00A0]?[\[【［](?<l>[0-9]{1,3}|[a-z])[\]】］]""", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("""[\[【［](?<l>[0-9]{1,3}|[a-z])[\]】］]""", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedBracketed();

    /// <summary>A label, or one of several with commas between them.</summary>
    [GeneratedRegex("""(?<![\p{L}\p{N}])\(?(?<l>[0-9]{1,3}|[a-z])\)?(?![\p{L}\p{N}])""", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex("""(?<=\S)(?<l>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})""", RegexOptions.CultureInvariant)]
    private static partial Regex Unicode();

    [GeneratedRegex(
        """(?<=[\p{L}\p{N}\p{P}])(?<![*†‡])(?<l>\*{1,3}|†{1,3}|‡{1,3}|※|§|¶)(?=[\s\p{P}]|$)(?![*†‡])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Sign();

    [GeneratedRegex("""(?<l>\*{1,3}|†{1,3}|‡{1,3}|※|§|¶)""", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedSign();

    /// <summary>A unit or a variable that is squared or cubed.</summary>
    [GeneratedRegex("""(?:^|[\s\d(/·])(?:[kcdmµn]?m|in|ft|yd|mi|s|[a-zA-Z]|[IO]\()$""", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
