namespace TechBeats.Pdf.Navigation;

/// <summary>
/// Keys of the parent tree (ISO 32000-1, 14.7.4.4), which page and annotation dictionaries hold: those of the pages in
/// the order of the file, and after them those of the links.
/// </summary>
internal static class ParentTreeKeys
{
    /// <summary>Key of the page with the index in the file.</summary>
    public static int ForPage(int index) => index;

    /// <summary>Key of the link with the index in the file.</summary>
    /// <param name="index">Index of the link, from 0.</param>
    /// <param name="pages">Number of pages of the file.</param>
    public static int ForLink(int index, int pages) => pages + index;
}
