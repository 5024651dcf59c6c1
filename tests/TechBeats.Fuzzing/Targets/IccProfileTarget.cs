using TechBeats.Pictures.Colors;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Color profiles (ICC).</summary>
internal sealed class IccProfileTarget : IFuzzTarget
{
    public string Name => "icc-profile";

    public void Run(byte[] input)
    {
        foreach (var components in (ReadOnlySpan<int>)[1, 3, 4])
        {
            var colors = IccProfile.Read(input, components);
            _ = colors.Conversion?.ChangesNothing();
            var pixels = new byte[4 * components];
            colors.Conversion?.Apply(pixels, components);
            colors.Inks?.Apply([0, 85, 170, 255], new byte[3]);
        }
    }
}
