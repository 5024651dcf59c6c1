using System.Globalization;
using System.Security;
using System.Text;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf;

/// <summary>Writes the metadata of the file twice: as information dictionary and as XMP packet (ISO 32000-1, 14.3). Both agree.</summary>
internal static class MetadataWriter
{
    /// <summary>Name and version of the program.</summary>
    private static readonly string Producer = $"TechBeats {typeof(MetadataWriter).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>Writes the information dictionary.</summary>
    public static ObjectNumber WriteInformation(PdfFile file, Description description) => file.Write(new PdfDictionary([
        ("Title", new PdfText(description.Title)),
        ("Author", Text(description.Author)),
        ("Subject", Text(description.Subject)),
        ("Keywords", Text(Keywords(description))),
        ("Producer", new PdfText(Producer)),
        ("CreationDate", Date(description)),
        ("ModDate", Date(description)),
    ])).Number;

    /// <summary>Writes the XMP packet, never compressed, for programs that cannot read PDF.</summary>
    public static PdfReference WritePacket(PdfFile file, Description description)
    {
        var number = file.Reserve();
        file.WriteStream(
            number,
            [
                ("Type", new PdfName("Metadata")),
                ("Subtype", new PdfName("XML")),
            ],
            new StreamData(Encoding.UTF8.GetBytes(Packet(description))));
        return new PdfReference(number);
    }

    private static string Packet(Description description)
    {
        var xml = new StringBuilder();
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append(
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        );
        Add("dc:format", "application/pdf");
        AddList("dc:title", "Alt", [description.Title], " xml:lang=\"x-default\"");
        AddList("dc:creator", "Seq", description.Author is { } author ? [author] : []);
        AddList("dc:description", "Alt", description.Subject is { } subject ? [subject] : [], " xml:lang=\"x-default\"");
        AddList("dc:subject", "Bag", description.Keywords);
        AddList("dc:language", "Bag", description.Language is { } language ? [language] : []);
        Add("pdf:Keywords", Keywords(description));
        Add("pdf:Producer", Producer);
        var date = description.Date?.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        Add("xmp:CreateDate", date);
        Add("xmp:ModifyDate", date);
        Add("xmp:MetadataDate", date);
        xml.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return xml.ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                xml.Append(CultureInfo.InvariantCulture, $"<{name}>{Escape(value)}</{name}>\n");
            }
        }

        void AddList(string name, string kind, IReadOnlyList<string> values, string attribute = "")
        {
            if (values.Count > 0)
            {
                var items = string.Concat(values.Select(value => $"<rdf:li{attribute}>{Escape(value)}</rdf:li>"));
                xml.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>\n");
            }
        }
    }

    // XML 1.0 cannot represent control characters.
    private static string Escape(string value) =>
        SecurityElement.Escape(new string([.. value.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))]));

    private static string Keywords(Description description) => string.Join(", ", description.Keywords);

    private static PdfText? Text(string? value) => string.IsNullOrEmpty(value) ? null : new PdfText(value);

    private static PdfText? Date(Description description) =>
        description.Date is { } date ? new PdfText(date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture)) : null;
}
