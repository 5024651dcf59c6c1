namespace TechBeats.Archive.Typography;

/// <summary>What a straight quote means.</summary>
internal enum QuoteRole
{
    /// <summary>A sign that stays as typed: inches, feet, an empty string.</summary>
    AsTyped,

    Apostrophe,

    Open,

    Close,

    /// <summary>A single quote after a Hebrew letter (U+05F3).</summary>
    Geresh,

    /// <summary>A double quote within a Hebrew acronym (U+05F4).</summary>
    Gershayim,
}
