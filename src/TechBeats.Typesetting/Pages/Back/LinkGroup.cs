namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Groups of the link index.</summary>
internal enum LinkGroup
{
    Paper,
    Repository,
    Video,
    Article,
}
