namespace TechBeats.Pdf.Navigation;

/// <summary>Keys of the parent tree (ISO 32000-1, 14.7.4.4): first those of the pages in file order, then those of the links.</summary>
internal static class ParentTreeKeys
{
    /// <summary>Returns the key of a page by its index in the file.</summary>
    public static int ForPage(int index) => index;

    /// <summary>Returns the key of a link.</summary>
    /// <param name="index">Index of the link, from 0.</param>
    /// <param name="pages">Number of pages in the file.</param>
    public static int ForLink(int index, int pages) => pages + index;
}
