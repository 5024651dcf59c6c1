namespace TechBeats.Figures.Fetching;

/// <summary>
/// The validators of a representation (RFC 9110, clause 8.8). A host does not resend a representation that still matches.
/// </summary>
/// <param name="ETag">The entity tag with its quotes, or null if the host sent none.</param>
/// <param name="LastModified">The last modification time as the host wrote it, or null if the host sent none.</param>
public readonly record struct Validators(string? ETag, string? LastModified)
{
    /// <summary>Maximum length of a validator in characters.</summary>
    internal const int MaximumLength = 200;

    /// <summary>Whether a validator may be sent or stored. Control characters from an edited lock file must not reach a header.</summary>
    internal static bool IsUsable(string? value) => value is { Length: > 0 and <= MaximumLength } && !value.Any(char.IsControl);
}
