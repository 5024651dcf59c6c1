using System.Text;
using TechBeats.Model;
using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkWriter
{
    private const int PrintFlag = 4;

    /// <summary>Maximum gap in points between areas of one line that are joined.</summary>
    private const double Gap = 1;

    /// <summary>Writes the links of all pages. Links to missing destinations are skipped; their text stays.</summary>
    public static IReadOnlyList<WrittenLink> Write(PdfFile file, IReadOnlyList<WrittenPage> pages, Destinations destinations)
    {
        var written = new List<WrittenLink>();
        foreach (var page in pages)
        {
            foreach (var link in Join(page.Links))
            {
                if (link.Item.Target is BookTarget { Name: var name } && !destinations.Has(name))
                {
                    continue;
                }

                var annotation = new WrittenLink(page, file.Reserve(), link.Owner, link.Order);
                file.Write(annotation.Number, Annotation(page, link, ParentTreeKeys.ForLink(written.Count, pages.Count)));
                written.Add(annotation);
            }
        }

        return written;
    }

    private static PdfDictionary Annotation(WrittenPage page, LinkArea link, int parentKey) => new([
        ("Type", new PdfName("Annot")),
        ("Subtype", new PdfName("Link")),
        ("Rect", page.Upward(link.Area)),
        ("Border", new PdfArray([0, 0, 0])),
        ("F", PrintFlag),
        ("Contents", new PdfText(link.Item.Description)),
        ("A", ActionOf(link.Item.Target)),
        ("Dest", link.Item.Target is BookTarget { Name: var name } ? Destinations.Named(name) : null),
        ("StructParent", parentKey),
    ]);

    private static PdfDictionary? ActionOf(LinkTarget target) => target switch
    {
        WebTarget { Address: var address } => new PdfDictionary([("S", new PdfName("URI")), ("URI", new PdfBytes(EncodeAscii(address)))]),
        BookTarget => null,
        _ => throw new ArgumentException($"No link to {target.GetType().Name}.", nameof(target)),
    };

    // Clause 12.6.4.7 requires 7-bit ASCII. Other characters are percent-encoded (RFC 3987, 3.1).
    private static byte[] EncodeAscii(string address)
    {
        var bytes = Encoding.UTF8.GetBytes(address);
        if (bytes.AsSpan().IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0)
        {
            return bytes;
        }

        var escaped = new ByteBuffer(bytes.Length * 2);
        foreach (var b in bytes)
        {
            if (b is >= (byte)'!' and <= (byte)'~')
            {
                escaped.Append(b);
            }
            else
            {
                escaped.Append((byte)'%');
                escaped.AppendHex(b);
            }
        }

        return escaped.Span.ToArray();
    }

    // Joins adjacent areas of one link on one line, such as text in different faces.
    private static List<LinkArea> Join(List<LinkArea> links)
    {
        var joined = new List<LinkArea>(links.Count);
        foreach (var link in links)
        {
            var last = joined.Count == 0 ? null : joined[^1];
            if (last is not null && last.Owner == link.Owner && last.Item.Target == link.Item.Target && AreNeighbors(last.Area, link.Area))
            {
                joined[^1] = last with { Area = Hull(last.Area, link.Area) };
            }
            else
            {
                joined.Add(link);
            }
        }

        return joined;
    }

    private static bool AreNeighbors(Rectangle a, Rectangle b)
    {
        var overlap = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        return overlap > Math.Min(a.Height, b.Height) / 2 && Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right) <= Gap;
    }

    private static Rectangle Hull(Rectangle a, Rectangle b)
    {
        var (left, top) = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y));
        return new Rectangle(left, top, Math.Max(a.Right, b.Right) - left, Math.Max(a.Bottom, b.Bottom) - top);
    }
}
