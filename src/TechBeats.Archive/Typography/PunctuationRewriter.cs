using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Typography;

/// <summary>
/// Replaces typed signs in the blocks of an issue, and removes the marks of typed signs (<see cref="TypedSigns"/>). Code, formulas, keys
/// and addresses stay as typed.
/// </summary>
/// <param name="rules">The signs.</param>
/// <param name="keepsHtml">True if the signs of HTML within Markdown stay as typed.</param>
/// <param name="language">BCP 47 tag of the issue, or null if unknown.</param>
internal sealed class PunctuationRewriter(PunctuationRules rules, bool keepsHtml, string? language) : BlockRewriter
{
    /// <summary>The new texts of the current line, from the next one on.</summary>
    private Queue<string> texts = [];

    /// <summary>Replaces the signs of a text without markup, such as a title.</summary>
    public string Replace(string text) =>
        rules != PunctuationRules.AsTyped && LineText.IsConcerned(text)
            ? LinePunctuation.Apply(LineText.From([new Text(text)], keepsHtml), rules, language)[0]
            : text;

    protected override IReadOnlyList<Inline> RewriteLine(IReadOnlyList<Inline> inlines)
    {
        var outer = texts;
        texts = LineText.IsConcerned(inlines)
            ? new Queue<string>(LinePunctuation.Apply(LineText.From(inlines, keepsHtml), rules, language))
            : [];
        var rewritten = base.RewriteLine(inlines);
        texts = outer;
        return rewritten;
    }

    protected override Block? Rewrite(Block block)
    {
        var rewritten = base.Rewrite(block);
        return rewritten is Embed { Title: { } title } embed && Replace(title) is var replaced && replaced != title
            ? embed with { Title = replaced }
            : rewritten;
    }

    protected override Text Change(Text text) => texts.TryDequeue(out var changed) && changed != text.Value ? new Text(changed) : text;

    protected override Figure Change(Figure figure)
    {
        if (figure.Formula is not null)
        {
            return figure;
        }

        var (alt, title) = (ReplaceOrNull(figure.Alt), ReplaceOrNull(figure.Title));
        return alt == figure.Alt && title == figure.Title ? figure : figure with { Alt = alt, Title = title };
    }

    protected override Abbreviation Change(Abbreviation abbreviation) =>
        Replace(abbreviation.Meaning) is var meaning && meaning == abbreviation.Meaning
            ? abbreviation
            : abbreviation with { Meaning = meaning };

    private string? ReplaceOrNull(string? text) => text is null ? null : Replace(text);
}
