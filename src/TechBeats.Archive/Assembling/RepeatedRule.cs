namespace TechBeats.Archive.Assembling;

/// <summary>What becomes of text that opens or closes issue after issue ("Subscribe to ...").</summary>
public enum RepeatedRule
{
    /// <summary>It stays in each of them.</summary>
    Keep,

    /// <summary>It stays in the first of them.</summary>
    Once,
}
