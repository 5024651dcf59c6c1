using System.Globalization;
using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Span = TechBeats.Model.Span;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Collects the inlines of a paragraph into one text and creates their elements.</summary>
internal sealed class TextCollector
{
    /// <summary>A thin space at which no line breaks.</summary>
    private const char ThinSpace = '\u202F';

    /// <summary>Maximum number of adjacent no-break spaces. More would only make empty lines.</summary>
    private const int MaximumNoBreakSpaces = 2000;

    private readonly ParagraphStyle paragraph;
    private readonly InlineStyles inline;
    private readonly TextReferences? issue;
    private readonly StringBuilder text = new();
    private readonly List<InlineRun> runs = [];
    private readonly List<PlacedAnchor> anchors = [];

    private TextCollector(ParagraphStyle paragraph, InlineStyles inline, TextReferences? issue) =>
        (this.paragraph, this.inline, this.issue) = (paragraph, inline, issue);

    /// <summary>Collects the inlines. Links, notes and emphasis become children of the element.</summary>
    public static CollectedText Collect(
        IReadOnlyList<Inline> inlines,
        ParagraphStyle paragraph,
        InlineStyles inline,
        Element? element,
        TextReferences? issue)
    {
        var collector = new TextCollector(paragraph, inline, issue);
        collector.AddAll(inlines, new TextContext { Style = paragraph.Text, Path = element is null ? [] : [element] });
        collector.TrimEnd();
        return new CollectedText(collector.text.ToString(), collector.runs, collector.anchors);
    }

    private void AddAll(IReadOnlyList<Inline> inlines, TextContext context)
    {
        foreach (var each in inlines)
        {
            Add(each, context);
        }
    }

    private void Add(Inline each, TextContext context)
    {
        switch (each)
        {
            case Text plain:
                AddText(plain.Value, context);
                break;
            case LineBreak:
                AddLineEnd(context);
                break;
            case Styled styled:
                AddAll(
                    styled.Inlines,
                    Inside(context, ElementOf(styled.Style)) with
                    {
                        Style = InlineStyling.Apply(styled.Style, context.Style, inline),
                    }
                );
                break;
            case Code or Formula:
                AddText(
                    each is Formula formula ? formula.Source : ((Code)each).Value,
                    Inside(context, ElementKind.Code) with
                    {
                        Style = InlineStyling.ApplyCode(context.Style, inline),
                        IsCode = true,
                    }
                );
                break;
            case Keystroke key:
                AddText(
                    key.Value,
                    Inside(context, ElementKind.Code) with
                    {
                        Style = InlineStyling.ApplyKeystroke(context.Style, inline),
                        IsCode = true,
                        Key = key,
                    }
                );
                break;
            case Abbreviation abbreviation:
                AddAll(abbreviation.Inlines, Inside(context, new Element(ElementKind.Span) { Expansion = abbreviation.Meaning }));
                if (abbreviation.IsFirst)
                {
                    AddText($" ({abbreviation.Meaning})", context);
                }

                break;
            case Span span:
                AddSpan(span, context);
                break;
            case Link link:
                AddLink(link.Target, context, inside => AddAll(Printed(link), inside));
                break;
            case Anchor anchor:
                anchors.Add(new PlacedAnchor(text.Length, anchor.Key));
                break;
            case NoteMark mark:
                AddNoteMark(mark.Note, context);
                break;
            case InlineFigure figure:
                AddFigure(figure.Figure, context);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(each), each, "The inline has no text.");
        }
    }

    private void AddText(string value, TextContext context)
    {
        var start = text.Length;
        var noBreakSpaces = 0;
        foreach (var c in value)
        {
            noBreakSpaces = c == '\u00A0' ? noBreakSpaces + 1 : 0;
            if (noBreakSpaces > MaximumNoBreakSpaces)
            {
                continue;
            }

            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (text.Length > 0 && text[^1] is not (' ' or CollectedText.LineEnd))
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(c is '\u2029' ? CollectedText.LineEnd : c);
            }
        }

        AddRun(start, context);
    }

    private void AddLineEnd(TextContext context)
    {
        if (text.Length > 0)
        {
            TrimSpace();
            AddCharacter(CollectedText.LineEnd, context);
        }
    }

    private void AddSpan(Span span, TextContext context)
    {
        var inside =
            span.Language is null || span.Language == context.Style.Language
                ? context
                : Inside(context, new Element(ElementKind.Span) { Language = span.Language }) with
                {
                    Style = context.Style with { Language = span.Language },
                };
        if (span.Direction is null)
        {
            AddAll(span.Inlines, inside);
            return;
        }

        AddCharacter(span.Direction == Direction.RightToLeft ? '\u2067' : '\u2066', inside);
        AddAll(span.Inlines, inside);
        AddCharacter('\u2069', inside);
    }

    private void AddLink(LinkTarget target, TextContext context, Action<TextContext> addInlines)
    {
        var element = context.Path.Count == 0 ? null : new Element(target is BookTarget ? ElementKind.Reference : ElementKind.Link);
        var link = new LinkedText(target, element);
        var inside = (element is null ? context : Inside(context, element)) with
        {
            Link = link,
            Style = paragraph.HasBareLinks ? context.Style : InlineStyling.ApplyLink(context.Style, inline),
        };
        var start = text.Length;
        addInlines(inside);
        link.Description = Describe(text.ToString(Math.Min(start, text.Length), Math.Max(0, text.Length - start)), target);
        if (text.Length > start && target is WebTarget web && !paragraph.HasBareLinks)
        {
            AddLinkNumber(web.Address, context);
        }
    }

    /// <summary>Adds the number of a link, which jumps to the printed address.</summary>
    private void AddLinkNumber(string address, TextContext context)
    {
        if (issue is null || !issue.LinkNumbers.TryGetValue(address, out var number))
        {
            return;
        }

        SeparateMark(context);
        var start = text.Length;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        text.Append(digits);
        var element = context.Path.Count == 0 ? null : new Element(ElementKind.Reference);
        AddRun(start, (element is null ? context : Inside(context, element)) with
        {
            Style = InlineStyling.ApplyLinkNumber(context.Style, inline),
            Link = element is null
                ? null
                : new LinkedText(new BookTarget(LinkLandmarks.ForAddress(issue.Key, number)), element) { Description = digits },
        });
    }

    /// <summary>Returns the inlines of a link. An address that is its own text loses its tracking parameters.</summary>
    private static IReadOnlyList<Inline> Printed(Link link) =>
        link is { Target: WebTarget, Inlines: [Text { Value: var value }] }
        && value.Contains('?', StringComparison.Ordinal)
        && !value.Contains(' ', StringComparison.Ordinal)
        && (value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            ? [new Text(TrackingParameters.Without(value))]
            : link.Inlines;

    private void AddNoteMark(Note note, TextContext context)
    {
        SeparateMark(context);
        var start = text.Length;
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        text.Append(number);
        var element = context.Path.Count == 0 ? null : new Element(ElementKind.Reference);
        var inside = element is null ? context : Inside(context, element);
        AddRun(
            start,
            inside with
            {
                Style = InlineStyling.ApplyNoteMark(context.Style, inline),
                Note = note,
                Link =
                    element is null || issue is null
                        ? context.Link
                        : new LinkedText(new BookTarget(NoteLandmarks.ForNote(issue.Key, note.Number)), element) { Description = number },
            }
        );
    }

    /// <summary>Separates a mark from a raised digit before it: a comma after another mark, a thin space after an exponent.</summary>
    private void SeparateMark(TextContext context)
    {
        if (runs.Count == 0 || runs[^1].End != text.Length || !char.IsDigit(text[^1]) || runs[^1].Context.Style.Rise <= context.Style.Rise)
        {
            return;
        }

        var raised = context with { Style = InlineStyling.ApplyNoteMark(context.Style, inline) };
        AddCharacter(runs[^1].Context.Note is null ? ThinSpace : ',', raised);
    }

    private void AddFigure(Figure figure, TextContext context)
    {
        var result = issue?.Figures.GetValueOrDefault(figure.Address);
        if (result is FigureDropped)
        {
            return;
        }

        if (figure.Link is { } target && context.Link is null)
        {
            AddLink(target, context, inside => AddFigure(figure with { Link = null }, inside));
        }
        else if (result is FigureFound found)
        {
            var element = new Element(ElementKind.Figure) { Alt = figure.Alt ?? "Figure" };
            AddCharacter(CollectedText.Object, Inside(context, element) with
            {
                Picture = new InlinePicture(found.Picture, InlinePictureSize.Fit(figure, found.Picture, paragraph))
                {
                    IsFormula = figure.Formula is not null,
                    Depth = FormulaSize.Depth(figure, paragraph.Text.Size),
                },
            });
        }
        else if (figure is { Formula: not null, Alt: { } source })
        {
            // The source of a lost formula replaces it.
            Add(new Code(source), context);
        }
        else
        {
            AddText(figure.Alt is { } alt ? $"[{alt}]" : $"[figure: {HostOf(figure.Address)}]", context);
        }
    }

    private void AddCharacter(char character, TextContext context)
    {
        text.Append(character);
        AddRun(text.Length - 1, context);
    }

    private void AddRun(int start, TextContext context)
    {
        if (text.Length > start)
        {
            runs.Add(new InlineRun(start, text.Length, context));
        }
    }

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] is ' ' or CollectedText.LineEnd)
        {
            RemoveLast();
        }
    }

    private void TrimSpace()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            RemoveLast();
        }
    }

    private void RemoveLast()
    {
        text.Length--;
        if (runs[^1].Start == text.Length)
        {
            runs.RemoveAt(runs.Count - 1);
        }
        else
        {
            runs[^1] = runs[^1] with { End = text.Length };
        }
    }

    private static ElementKind? ElementOf(InlineStyle style) => style switch
    {
        InlineStyle.Emphasis => ElementKind.Emphasis,
        InlineStyle.Strong => ElementKind.Strong,
        _ => null,
    };

    private static TextContext Inside(TextContext context, ElementKind? kind) =>
        kind is null ? context : Inside(context, new Element(kind.Value));

    private static TextContext Inside(TextContext context, Element element) => context.Path.Count == 0
        ? context
        : context with { Path = [.. context.Path, context.Path[^1].Add(element)] };

    private static string Describe(string words, LinkTarget target)
    {
        words = words.Trim(' ', CollectedText.LineEnd, CollectedText.Object).Replace(CollectedText.LineEnd, ' ');
        var place = target is WebTarget web ? HostOf(web.Address) : "";
        return words.Length == 0 ? place : place.Length == 0 || words == place ? words : $"{words}, {place}";
    }

    private static string HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.Scheme == Uri.UriSchemeMailto ? uri.UserInfo + "@" + uri.Host : uri.Host
            : address;
}
