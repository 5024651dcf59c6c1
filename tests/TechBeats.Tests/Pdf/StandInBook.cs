using System.Text;
using TechBeats.Pdf;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Tests.Pdf;

/// <summary>A set book made by hand.</summary>
internal sealed class StandInBook
{
    public List<Page> PageList { get; } = [];

    public Element Root { get; } = new(ElementKind.Document);

    public List<Bookmark> BookmarkList { get; } = [];

    public Description Words { get; init; } = new("A title", null, null, [], "en", null);

    /// <summary>Adds a page of 200 by 100 points to the body and returns its frame.</summary>
    public Frame AddPage(Matter matter = Matter.Body, params Landmark[] landmarks)
    {
        var frame = new Frame(200, 100);
        PageList.Add(new Page(frame, matter, PageList.Count(page => page.Matter == matter) + 1, landmarks));
        return frame;
    }

    public byte[] Write(bool isCompressed = true, int jobs = 1)
    {
        using var output = new MemoryStream();
        using var pdf = new PdfExport(output, new PdfOptions(isCompressed, jobs));
        PageList.ForEach(pdf.Add);
        pdf.Finish(new TypesetBook { Description = Words, Document = Root, Bookmarks = BookmarkList });
        return output.ToArray();
    }

    /// <summary>The readable file as text, a character for each byte; the identifier, which any change changes, left out.</summary>
    public string WriteText()
    {
        var text = Encoding.Latin1.GetString(Write(isCompressed: false));
        return System.Text.RegularExpressions.Regex.Replace(text, @"/ID \[.*\]", "/ID [...]");
    }
}
