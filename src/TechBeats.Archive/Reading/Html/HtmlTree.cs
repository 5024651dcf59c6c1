using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Prepares a parsed tree for its readers: repairs headings, lists, notes, captions and code, and removes hidden content.
/// </summary>
internal static class HtmlTree
{
    public static void Prepare(IElement root, HtmlPlaceholders placeholders)
    {
        UnclosedHeadings.Close(root, placeholders);
        WordLists.Normalize(root);
        NoteElements.Normalize(root);
        CaptionElements.Emphasize(root);
        CodeMarkup.MakePreformatted(root);
        new HiddenElements(placeholders).RemoveFrom(root);
    }
}
