namespace TechBeats.Typesetting.Fonts;

/// <summary>What a family offers to text that its own face lacks.</summary>
internal enum FamilyKind
{
    /// <summary>Letters of a role.</summary>
    Text,

    /// <summary>Letters of another script.</summary>
    Script,

    /// <summary>Signs.</summary>
    Symbols,

    /// <summary>Emoji in color, and nothing else of what it maps.</summary>
    Emoji,

    /// <summary>Whatever the user has given.</summary>
    Given,
}
