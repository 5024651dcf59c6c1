namespace TechBeats.Archive.Assembling;

/// <summary>Whether text that begins or ends several issues ("Subscribe to ...") is removed.</summary>
public enum BoilerplateRule
{
    /// <summary>It stays in every issue.</summary>
    Keep,

    /// <summary>It stays in the first issue only.</summary>
    Once,
}
