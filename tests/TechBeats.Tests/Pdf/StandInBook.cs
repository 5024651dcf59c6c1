using System.Text;
using TechBeats.Model;
using TechBeats.Pdf;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Tests.Pdf;

/// <summary>A set book made by hand.</summary>
internal sealed class StandInBook : TypesetBook
{
    public List<Page> PageList { get; } = [];

    public Element Root { get; } = new(ElementKind.Document);

    public List<Bookmark> BookmarkList { get; } = [];

    public Description Words { get; init; } = new("A title", null, null, [], "en", null);

    public override Description Description => Words;

    public override FontLibrary Fonts => throw new NotSupportedException();

    public override IEnumerable<Page> Pages => PageList;

    public override Element Document => Root;

    public override IReadOnlyList<Bookmark> Bookmarks => BookmarkList;

    public override IReadOnlyList<Problem> Problems => [];

    public override IReadOnlyDictionary<string, int> IssuePages => new Dictionary<string, int>();

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
        PdfExport.Write(this, output, new PdfOptions(isCompressed, jobs));
        return output.ToArray();
    }

    /// <summary>The readable file as text, a character for each byte; the identifier, which any change changes, left out.</summary>
    public string WriteText()
    {
        var text = Encoding.Latin1.GetString(Write(isCompressed: false));
        return System.Text.RegularExpressions.Regex.Replace(text, @"/ID \[.*\]", "/ID [...]");
    }
}
