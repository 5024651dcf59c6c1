using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;

namespace TechBeats.Pdf.Content;

/// <summary>The tables of resources that content streams name. Each resource is written once, at its first use.</summary>
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
