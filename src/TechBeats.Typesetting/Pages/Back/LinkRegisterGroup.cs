namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Links of one kind and host or owner.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Owner">The host or owner; null for all papers, and for the hosts and owners with few links.</param>
/// <param name="Entries">The links, sorted by title.</param>
/// <param name="Omitted">Number of links that are not listed.</param>
internal sealed record LinkRegisterGroup(LinkGroup Kind, string? Owner, IReadOnlyList<LinkEntry> Entries, int Omitted)
{
    /// <summary>True if the links are run in: repositories, and the pages of hosts with few links.</summary>
    public bool IsRunIn => Kind != LinkGroup.Paper && (Owner is null || Kind == LinkGroup.Repository);
}
