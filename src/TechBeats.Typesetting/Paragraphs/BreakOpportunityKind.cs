namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Kinds of <see cref="BreakOpportunity"/>, from the most welcome to the least.</summary>
internal enum BreakOpportunityKind : byte
{
    /// <summary>The line must end here.</summary>
    Forced,

    /// <summary>After spaces.</summary>
    Space,

    /// <summary>Between two characters of a script without spaces.</summary>
    Ideographs,

    /// <summary>Anywhere else that UAX 14 allows: after a slash, a zero-width space.</summary>
    Other,

    /// <summary>After a dash.</summary>
    AfterDash,

    /// <summary>Before a dash, so that the line would begin with it.</summary>
    BeforeDash,

    /// <summary>After a hyphen that the author wrote.</summary>
    AfterHyphen,

    /// <summary>At a joint of an address or of code: after a slash, before a period.</summary>
    Joint,

    /// <summary>Where the author put a soft hyphen.</summary>
    SoftHyphen,

    /// <summary>Between two syllables.</summary>
    Syllable,

    /// <summary>Between the parts of a name written like <c>maxTokenCount</c>.</summary>
    Hump,

    /// <summary>Between two clusters of something wider than the measure.</summary>
    Cluster,
}
