namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Groups of the link index.</summary>
public enum LinkGroup
{
    Paper,
    Repository,
    Video,
    Article,
}
