using TechBeats.Typesetting.Pages.Breaking;

namespace TechBeats.Typesetting.Pages;

/// <summary>The page numbers of landmarks in the body.</summary>
internal sealed class LandmarkPages
{
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);

    /// <summary>Returns the page number of the landmark.</summary>
    /// <exception cref="KeyNotFoundException">No page has the landmark.</exception>
    public int PageOf(string landmark) => pages[landmark];

    /// <summary>Adds the landmarks of consecutive pages. The first occurrence of a name wins.</summary>
    /// <param name="filled">The pages.</param>
    /// <param name="first">Number of the first page.</param>
    public void Add(IReadOnlyList<FilledPage> filled, int first)
    {
        for (var i = 0; i < filled.Count; i++)
        {
            foreach (var placed in filled[i].Slabs.Concat(filled[i].Notes))
            {
                foreach (var landmark in placed.Slab.Landmarks)
                {
                    pages.TryAdd(landmark.Name, first + i);
                }
            }
        }
    }
}
