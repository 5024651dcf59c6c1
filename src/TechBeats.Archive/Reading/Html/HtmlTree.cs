using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Prepares a parsed tree for its readers: everything that is decided by several elements, or by none that is printed.</summary>
internal static class HtmlTree
{
    public static void Prepare(IElement root, HtmlPlaceholders placeholders)
    {
        UnclosedHeadings.Close(root, placeholders);
        NoteElements.Normalize(root);
        CaptionElements.Emphasize(root);
        CodeMarkup.MakePreformatted(root);
        new HiddenElements(placeholders).RemoveFrom(root);
    }
}
