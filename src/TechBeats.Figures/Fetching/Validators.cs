namespace TechBeats.Figures.Fetching;

/// <summary>
/// The validators of a representation (RFC 9110, clause 8.8). A host whose representation still matches need not send it.
/// </summary>
/// <param name="ETag">The entity tag, quotes included; null when the host gave none.</param>
/// <param name="LastModified">The time of the last change as the host wrote it; null when the host gave none.</param>
public readonly record struct Validators(string? ETag, string? LastModified)
{
    /// <summary>Maximum letters of a validator that is sent or stored.</summary>
    internal const int MaximumLength = 200;

    /// <summary>
    /// Whether a validator may be sent or stored. The lock file may have been edited, and a header must not carry control characters.
    /// </summary>
    internal static bool IsUsable(string? value) => value is { Length: > 0 and <= MaximumLength } && !value.Any(char.IsControl);
}
