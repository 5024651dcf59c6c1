namespace TechBeats.Archive.Assembling;

/// <summary>Whether to remove text that begins or ends several issues ("Subscribe to ...").</summary>
public enum BoilerplateRule
{
    /// <summary>Every issue keeps the text.</summary>
    Keep,

    /// <summary>Only the first issue keeps the text.</summary>
    Once,
}
