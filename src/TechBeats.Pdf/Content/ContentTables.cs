using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;

namespace TechBeats.Pdf.Content;

/// <summary>What content streams name: each thing is written once, when it is first drawn.</summary>
internal sealed class ContentTables
{
    public ContentTables(PdfFile file, WriteQueue queue)
    {
        Fonts = new FontTable(file);
        Pictures = new PictureTable(file, queue);
        States = new ExtGStateTable(file);
        Shadings = new ShadingTable(file);
        Forms = new FormXObjectTable(file, queue, this);
    }

    public FontTable Fonts { get; }

    public PictureTable Pictures { get; }

    public ExtGStateTable States { get; }

    public ShadingTable Shadings { get; }

    public FormXObjectTable Forms { get; }
}
