namespace TechBeats.Typesetting.Fonts;

/// <summary>The use of a family in fallback.</summary>
internal enum FamilyKind
{
    /// <summary>Text faces of a role.</summary>
    Text,

    /// <summary>Fonts of another script.</summary>
    Script,

    /// <summary>Symbols.</summary>
    Symbols,

    /// <summary>Color emoji. Other characters of the font are ignored.</summary>
    Emoji,

    /// <summary>Fonts that the user names.</summary>
    User,
}
