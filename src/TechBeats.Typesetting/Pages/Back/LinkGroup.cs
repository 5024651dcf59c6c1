namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Groups of the register of links.</summary>
public enum LinkGroup
{
    Paper,
    Repository,
    Video,
    Article,
}
