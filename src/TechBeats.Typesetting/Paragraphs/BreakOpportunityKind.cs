namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Kinds of <see cref="BreakOpportunity"/>, from the most to the least desirable.</summary>
internal enum BreakOpportunityKind : byte
{
    /// <summary>The line must end here.</summary>
    Forced,

    /// <summary>After spaces.</summary>
    Space,

    /// <summary>Between two characters of a script without word spaces.</summary>
    Ideographs,

    /// <summary>Another opportunity of UAX 14, such as after a slash or a zero-width space.</summary>
    Other,

    /// <summary>After a dash.</summary>
    AfterDash,

    /// <summary>Before a dash, which then begins the next line.</summary>
    BeforeDash,

    /// <summary>After a hyphen in the text.</summary>
    AfterHyphen,

    /// <summary>At a joint of an address or of code, such as after a slash or before a period.</summary>
    Joint,

    /// <summary>At a soft hyphen.</summary>
    SoftHyphen,

    /// <summary>Between two syllables.</summary>
    Syllable,

    /// <summary>Between the parts of a camel case name, such as <c>maxTokenCount</c>.</summary>
    Hump,

    /// <summary>Between two clusters of text that is wider than the measure.</summary>
    Cluster,
}
