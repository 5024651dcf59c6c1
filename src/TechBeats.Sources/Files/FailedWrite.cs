namespace TechBeats.Sources.Files;

/// <summary>
/// Exceptions of a failed write. The runtime reports EFBIG, a file beyond the system's limit of size, as an exception of an argument.
/// </summary>
public static class FailedWrite
{
    /// <summary>True if the exception of a write to a file means that the file can't be written.</summary>
    public static bool Is(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>Describes the failure in one line.</summary>
    public static string Describe(Exception failure) =>
        failure is ArgumentOutOfRangeException ? "The file is larger than the system allows" : failure.Message;
}
