namespace TechBeats.Typesetting.Styles;

/// <summary>The type size of paper. All sizes of <see cref="BookStyles"/> are in proportion to it.</summary>
/// <param name="BodySize">Size of running text in points.</param>
/// <param name="BodyLeading">Leading of running text in points. It is also the grid of the text block.</param>
public readonly record struct TypeScale(double BodySize, double BodyLeading)
{
    /// <summary>The type size of A5: 9.6 on 14 points gives about 66 characters on its measure of 320 points.</summary>
    public static TypeScale A5 { get; } = new(9.6, 14);
}
