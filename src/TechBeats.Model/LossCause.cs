namespace TechBeats.Model;

/// <summary>The exact cause of a <see cref="FigureLost"/>. The subject is <see cref="FigureLost.Subject"/>.</summary>
public enum LossCause
{
    /// <summary>The reason, or the status code, says everything.</summary>
    None,

    /// <summary>The subject says it in words of a reader or of the file system.</summary>
    Described,

    /// <summary>The bytes are of the kind that the subject names.</summary>
    Content,

    /// <summary>The bytes break the rules of the format that the subject names.</summary>
    Damaged,

    /// <summary>The address is empty.</summary>
    EmptyAddress,

    /// <summary>The address does not parse.</summary>
    MalformedAddress,

    /// <summary>The address is longer than any path.</summary>
    AddressTooLong,

    /// <summary>A <c>data:</c> address that does not parse.</summary>
    MalformedDataAddress,

    /// <summary>The subject is a scheme that is never followed.</summary>
    UnsupportedScheme,

    /// <summary>The path leads out of the archive.</summary>
    OutsideArchive,

    /// <summary>The archive has no such file.</summary>
    NoSuchFile,

    /// <summary>Several files of the archive have that name.</summary>
    AmbiguousFileName,

    /// <summary>The system denies access to the file.</summary>
    FileNotReadable,

    /// <summary>The host has a private address, and the user did not allow it.</summary>
    PrivateHost,

    /// <summary>The host's name does not resolve.</summary>
    NoSuchHost,

    /// <summary>No name server answered.</summary>
    NoNameServer,

    /// <summary>No network route leads to the host.</summary>
    NoRoute,

    /// <summary>The host refused the connection.</summary>
    ConnectionRefused,

    /// <summary>The connection was lost while the answer was read.</summary>
    ConnectionLost,

    /// <summary>TLS failed.</summary>
    NoSecureConnection,

    /// <summary>The user's proxy refused to connect.</summary>
    ProxyRefused,

    /// <summary>A redirect to an address of the scheme that the subject names.</summary>
    RedirectedToScheme,

    /// <summary>A redirect without a usable target.</summary>
    RedirectedNowhere,

    /// <summary>More redirects than the limit.</summary>
    TooManyRedirects,

    /// <summary>The content's encoding (RFC 9110, clause 8.4) can't be undone.</summary>
    CorruptEncoding,

    /// <summary>The headers of the answer exceed the limit.</summary>
    HeadersTooLarge,

    /// <summary>The answer exceeds the limit that the subject gives.</summary>
    ByteLimit,

    /// <summary>The subject gives the picture's size in pixels, which exceeds the limit.</summary>
    PixelLimit,

    /// <summary>The decoder process ended by itself.</summary>
    DecoderEnded,

    /// <summary>The decoder process broke the protocol.</summary>
    DecoderProtocol,

    /// <summary>The decoder exceeded its memory limit.</summary>
    DecoderMemory,

    /// <summary>The decoder exceeded its time limit.</summary>
    DecoderTime,
}
