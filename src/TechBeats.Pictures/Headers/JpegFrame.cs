using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The frame of a JPEG (ITU-T T.81, B.2.2): its size in blocks, and which coefficients its scans have described.</summary>
internal sealed class JpegFrame
{
    private readonly bool[] hasDc;

    private JpegFrame(int width, int height, bool isProgressive, IReadOnlyList<JpegComponent> components)
    {
        (Height, IsProgressive, Components) = (height, isProgressive, components);
        hasDc = new bool[components.Count];
        var (across, down) = (components.Max(component => component.Across), components.Max(component => component.Down));
        (RowsOfUnit, UnitsAcross, UnitsDown) = (8 * down, Ceiling(width, 8 * across), Ceiling(height, 8 * down));
        foreach (var component in components)
        {
            component.BlocksAcross = Ceiling(Ceiling(width * component.Across, across), 8);
            component.BlocksDown = Ceiling(Ceiling(height * component.Down, down), 8);
            component.Stride = UnitsAcross * component.Across;
            component.Known = isProgressive ? new ulong[(long)component.Stride * UnitsDown * component.Down] : [];
        }
    }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    public bool IsProgressive { get; }

    public IReadOnlyList<JpegComponent> Components { get; }

    /// <summary>Number of pixel rows of a unit that interleaves all components.</summary>
    public int RowsOfUnit { get; }

    public int UnitsAcross { get; }

    public int UnitsDown { get; }

    /// <summary>True if every component's scan of averages is there.</summary>
    public bool HasCoarseVersion => Array.TrueForAll(hasDc, has => has);

    /// <param name="data">The segment, whose header reader has checked it.</param>
    /// <param name="isProgressive">True for a progressive frame.</param>
    public static JpegFrame Read(ReadOnlySpan<byte> data, bool isProgressive)
    {
        var components = new JpegComponent[data[5]];
        for (var index = 0; index < components.Length; index++)
        {
            var factors = data[7 + (3 * index)];
            components[index] = new JpegComponent(data[6 + (3 * index)], factors >> 4, factors & 15);
        }

        return new JpegFrame(
            BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]), isProgressive, components);
    }

    /// <summary>Records a complete scan.</summary>
    public void Add(JpegScan scan)
    {
        for (var index = 0; index < Components.Count; index++)
        {
            hasDc[index] |= scan.From == 0 && scan.Components.Contains(Components[index]);
        }
    }

    private static int Ceiling(int value, int unit) => (value + unit - 1) / unit;
}
