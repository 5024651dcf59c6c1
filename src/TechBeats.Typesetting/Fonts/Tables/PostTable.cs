namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The header of the <c>post</c> table: italic angle, underline and pitch.</summary>
internal readonly record struct PostTable(double ItalicAngle, int UnderlinePosition, int UnderlineThickness, bool IsFixedPitch)
{
    public static PostTable Read(FontBytes table) => new(table.Fixed(4), table.I16(8), table.I16(10), table.U32(12) != 0);
}
