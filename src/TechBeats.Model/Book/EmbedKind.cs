namespace TechBeats.Model;

/// <summary>Kinds of <see cref="Embed"/>.</summary>
public enum EmbedKind
{
    Page,
    Video,
    Audio,
    Post,
}
