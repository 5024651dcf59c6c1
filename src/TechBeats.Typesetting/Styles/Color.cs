namespace TechBeats.Typesetting.Styles;

/// <summary>A color in sRGB. Each component is 0 to 255.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>Returns a tint: this color, at the share from 0 to 1, on white.</summary>
    internal Color OnWhite(double share)
    {
        return new Color(Mix(Red), Mix(Green), Mix(Blue));

        byte Mix(byte component) => (byte)Math.Round(byte.MaxValue - (share * (byte.MaxValue - component)));
    }

    /// <summary>Converts a number such as <c>0x8C2A1F</c>.</summary>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
