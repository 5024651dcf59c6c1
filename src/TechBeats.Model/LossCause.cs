namespace TechBeats.Model;

/// <summary>The exact cause of a <see cref="FigureLost"/>. The subject is <see cref="FigureLost.Subject"/>.</summary>
public enum LossCause
{
    /// <summary>The reason or the status code is specific enough.</summary>
    None,

    /// <summary>The subject describes the cause in words of a decoder or of the file system.</summary>
    Described,

    /// <summary>The subject names the content type of the bytes.</summary>
    Content,

    /// <summary>The bytes violate the format that the subject names.</summary>
    Damaged,

    /// <summary>The address is empty.</summary>
    EmptyAddress,

    /// <summary>The address does not parse.</summary>
    MalformedAddress,

    /// <summary>The address exceeds the maximum path length.</summary>
    AddressTooLong,

    /// <summary>A <c>data:</c> address that does not parse.</summary>
    MalformedDataAddress,

    /// <summary>The subject is a scheme that is never followed.</summary>
    UnsupportedScheme,

    /// <summary>The path leaves the archive.</summary>
    OutsideArchive,

    /// <summary>The archive has no such file.</summary>
    NoSuchFile,

    /// <summary>Several files of the archive have that name.</summary>
    AmbiguousFileName,

    /// <summary>The system denies access to the file.</summary>
    FileNotReadable,

    /// <summary>The host has a private address, and the user did not allow private hosts.</summary>
    PrivateHost,

    /// <summary>The host's name does not resolve.</summary>
    NoSuchHost,

    /// <summary>No name server responded.</summary>
    NoNameServer,

    /// <summary>No network route leads to the host.</summary>
    NoRoute,

    /// <summary>The host refused the connection.</summary>
    ConnectionRefused,

    /// <summary>The connection was lost while the response was read.</summary>
    ConnectionLost,

    /// <summary>TLS failed.</summary>
    NoSecureConnection,

    /// <summary>The proxy refused to connect.</summary>
    ProxyRefused,

    /// <summary>A redirect to an address of the scheme that the subject names.</summary>
    RedirectedToScheme,

    /// <summary>A redirect without a usable target.</summary>
    RedirectedNowhere,

    /// <summary>More redirects than the limit.</summary>
    TooManyRedirects,

    /// <summary>The content encoding (RFC 9110, clause 8.4) can't be decoded.</summary>
    CorruptEncoding,

    /// <summary>The response headers exceed the limit.</summary>
    HeadersTooLarge,

    /// <summary>The response exceeds the limit that the subject gives.</summary>
    ByteLimit,

    /// <summary>The picture's size in pixels, which the subject gives, exceeds the limit.</summary>
    PixelLimit,

    /// <summary>The decoder process exited by itself.</summary>
    DecoderEnded,

    /// <summary>The decoder process violated the protocol.</summary>
    DecoderProtocol,

    /// <summary>The decoder exceeded its memory limit.</summary>
    DecoderMemory,

    /// <summary>The decoder exceeded its time limit.</summary>
    DecoderTime,
}
