using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>The inlines within an inline.</summary>
internal static class Children
{
    public static IReadOnlyList<Inline> Of(Inline inline) => inline switch
    {
        Styled styled => styled.Inlines,
        Link link => link.Inlines,
        Span span => span.Inlines,
        Abbreviation abbreviation => abbreviation.Inlines,
        _ => [],
    };

    /// <summary>The same inline around others.</summary>
    public static Inline Replace(Inline inline, IReadOnlyList<Inline> children) => inline switch
    {
        Styled styled => styled with { Inlines = children },
        Link link => link with { Inlines = children },
        Span span => span with { Inlines = children },
        Abbreviation abbreviation => abbreviation with { Inlines = children },
        _ => inline,
    };

    /// <summary>True for the inlines that hold others.</summary>
    public static bool Has(Inline inline) => inline is Styled or Link or Span or Abbreviation;
}
