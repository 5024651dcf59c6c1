namespace TechBeats.Pictures.Headers;

/// <summary>A component of a JPEG.</summary>
/// <param name="name">Its identifier.</param>
/// <param name="across">Its blocks in a unit, horizontally.</param>
/// <param name="down">Its blocks in a unit, vertically.</param>
internal sealed class JpegComponent(byte name, int across, int down)
{
    public byte Name { get; } = name;

    public int Across { get; } = across;

    public int Down { get; } = down;

    /// <summary>Blocks of a row, in a scan of this component alone.</summary>
    public int BlocksAcross { get; set; }

    /// <summary>Rows of blocks, in a scan of this component alone.</summary>
    public int BlocksDown { get; set; }

    /// <summary>Blocks of a row in <see cref="Known"/>.</summary>
    public int Stride { get; set; }

    /// <summary>The coefficients of each block that earlier scans set, one bit each. Empty unless progressive.</summary>
    public ulong[] Known { get; set; } = [];
}
