namespace TechBeats.Typesetting.Pages.Back;

/// <summary>A group of entries under one title.</summary>
/// <param name="Entries">The entries in order.</param>
internal sealed record IndexGroup(IReadOnlyList<IndexItem> Entries)
{
    /// <summary>The title; null for a group without one.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the landmark at the title; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>True if the entries are run in, one after another in a paragraph.</summary>
    public bool IsRunIn { get; init; }

    /// <summary>Number of entries that are not listed.</summary>
    public int Omitted { get; init; }

    /// <summary>Number printed beside the title; null for the number of entries.</summary>
    public int? Count { get; init; }
}
