using AngleSharp.Dom;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads inline elements: links, figures, styles. An unknown element gives its text.</summary>
internal static class InlineElements
{
    public static void Read(IElement element, HtmlFlow flow)
    {
        var name = element.LocalName;
        if (HtmlNames.Skipped.Contains(name))
        {
            if (name == "script" && EmbedElements.ReadScript(element) is { } embed)
            {
                flow.Add(embed with { Line = flow.Line });
            }

            if (name == "noscript")
            {
                foreach (var image in ImageAddress.FindNoscriptOnly(element))
                {
                    ReadImage(image, flow);
                }
            }

            ReadPlaceholdersIn(element, flow);
            return;
        }

        switch (name)
        {
            case "br":
                flow.Add(new LineBreak());
                break;
            case "wbr":
                flow.Add(new Text("\u200B"));
                break;
            case "img" or "image" or "amp-img" or "amp-anim":
            case "picture" when element.QuerySelector("img, image") is null && ImageAddress.Find(element) is not null:
                ReadImage(element, flow);
                break;
            case "svg":
                SvgElements.Read(element, flow, SizeOf(element));
                break;
            case "a":
                ReadLink(element, flow);
                break;
            case "code" or "samp" or "tt":
                flow.ReadWrapped(element, inlines => MapText(inlines, text => new Code(text)));
                break;
            case "kbd":
                flow.ReadWrapped(element, inlines => MapText(inlines, text => new Keystroke(text)));
                break;
            case "abbr" or "acronym" when element.GetAttribute("title") is { Length: > 0 } meaning:
                flow.ReadWrapped(element, inlines => [new Abbreviation(HtmlFlow.ToSingleLine(meaning), inlines)]);
                break;
            case "q":
                flow.Add(new Text("“"));
                flow.ReadWrapped(element, inlines => inlines);
                flow.Add(new Text("”"));
                break;
            case "rt" when !HasParentheses(element):
                flow.Add(new Text("("));
                flow.ReadWrapped(element, inlines => inlines);
                flow.Add(new Text(")"));
                break;
            case "input":
                break;
            default:
                ReadText(element, name, flow);
                break;
        }
    }

    /// <summary>Reads an element's text with the style of its name and the language and direction of its attributes.</summary>
    private static void ReadText(IElement element, string name, HtmlFlow flow)
    {
        if (HtmlNames.Styles.TryGetValue(name, out var style))
        {
            flow.ReadWrapped(element, inlines => [new Styled(style, inlines)]);
        }
        else if (SpanOf(element) is { } span)
        {
            flow.ReadWrapped(element, inlines => [span with { Inlines = inlines }]);
        }
        else
        {
            var isPlain = HtmlNames.PlainInlines.Contains(name)
                || name is "rp" or "rt" or "label" or "abbr" or "acronym" or "select" or "option" or "optgroup";
            if (!isPlain && !(name == "button" && string.IsNullOrWhiteSpace(element.TextContent)))
            {
                flow.Context.Log.WarnOfMarkup($"<{name}>", flow.Line);
            }

            flow.ReadWrapped(element, inlines => inlines);
        }
    }

    /// <summary>The language and direction of an element as a span without content, or null if it has neither.</summary>
    public static Span? SpanOf(IElement element)
    {
        Direction? direction = element.GetAttribute("dir")?.Trim().ToLowerInvariant() switch
        {
            "rtl" => Direction.RightToLeft,
            "ltr" => Direction.LeftToRight,
            _ => null,
        };
        var language = element.GetAttribute("lang")?.Trim() is { Length: > 0 and < 36 } tag
            && tag.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') ? tag : null;
        return direction is null && language is null ? null : new Span(language, direction, []);
    }

    /// <summary>Reads the placeholders inside an element whose own content is not for readers.</summary>
    private static void ReadPlaceholdersIn(IElement element, HtmlFlow flow)
    {
        foreach (var child in element.Children)
        {
            if (
                child.LocalName == flow.Placeholders.Html.BlockName
                || child.LocalName == flow.Placeholders.Html.ParagraphName
                || child.LocalName == flow.Placeholders.Html.InlineName
            )
            {
                flow.Read(child);
            }
            else
            {
                ReadPlaceholdersIn(child, flow);
            }
        }
    }

    private static void ReadLink(IElement element, HtmlFlow flow)
    {
        if (element.GetAttribute("href") is not { } address)
        {
            flow.ReadWrapped(element, inlines => inlines);
            return;
        }

        var line = flow.Line;
        if (address.StartsWith('#') && IsNoteReference(element))
        {
            flow.Context.NoteReferences.Add(Uri.UnescapeDataString(address[1..]));
        }

        var target = element.TextContent.Length == 0 && element.ChildElementCount == 0 ? null : flow.Context.Links.Read(address, line);
        var title = element.GetAttribute("title") is { } given && HtmlFlow.ToSingleLine(given) is { Length: > 0 } words ? words : null;
        flow.ReadWrapped(element, inlines => target is null ? inlines : [new Link(target, title, inlines)]);
    }

    /// <summary>
    /// True for a link that is declared as the mark of a note (DPUB-ARIA 1.1, doc-noteref; EPUB Structural Semantics, noteref).
    /// </summary>
    private static bool IsNoteReference(IElement element) =>
        $"{element.GetAttribute("role")} {element.GetAttribute("epub:type")}".Split(' ').Any(type => type is "doc-noteref" or "noteref");

    private static void ReadImage(IElement element, HtmlFlow flow)
    {
        var alt = element.GetAttribute("alt") is { } given ? HtmlFlow.ToSingleLine(given) : null;
        if (ImageAddress.Find(element) is not { } address)
        {
            flow.Context.Log.Warn(ProblemSlugs.EmptyLink, flow.Line, "A figure has no address", "Give the figure an address");
            flow.Add(new Text(alt ?? ""));
            return;
        }

        var size = SizeOf(element);
        var title = element.GetAttribute("title") is { } words ? HtmlFlow.ToSingleLine(words) : null;
        flow.Add(
            flow.Context.Figures.ReadInline(
                new RawFigure(address, alt, title)
                {
                    Width = size.Width,
                    WidthInPercent = size.WidthInPercent,
                    Height = size.Height,
                    Side = FigureSides.Of(element),
                    IsFormula = FormulaElement.IsFormula(element),
                    Depth = FormulaElement.DepthOf(element),
                },
                flow.Line
            )
        );
    }

    private static AskedSize SizeOf(IElement element) =>
        AskedSize.Read(element.GetAttribute("width"), element.GetAttribute("height"), CssDeclarations.Of(element));

    private static List<Inline> MapText(IReadOnlyList<Inline> inlines, Func<string, Inline> make)
    {
        var mapped = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            mapped.Add(inline switch
            {
                Text { Value: "" } => inline,
                Text text => make(EscapedSigns.Remove(text.Value).Replace('\n', ' ')),
                InlineGroup group => group with { Inlines = MapText(group.Inlines, make) },
                _ => inline,
            });
        }

        return mapped;
    }

    private static bool HasParentheses(IElement element) =>
        element.PreviousElementSibling?.LocalName == "rp" && element.NextElementSibling?.LocalName == "rp";
}
