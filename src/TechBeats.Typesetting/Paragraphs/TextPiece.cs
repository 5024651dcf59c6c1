namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A piece of text between two break opportunities.</summary>
/// <param name="Width">Width in points, without the spaces at its end.</param>
/// <param name="Space">Width of those spaces in points.</param>
/// <param name="IsForced">True if the line must end after the piece.</param>
internal readonly record struct TextPiece(double Width, double Space, bool IsForced)
{
    /// <summary>Returns the number of lines that pieces fill, greedily, in a column.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="measure">Width of the column in points, above 0. A wider piece takes several lines.</param>
    public static int LinesOf(TextPiece[] pieces, double measure)
    {
        var lines = 0;
        var x = 0.0;
        var isOpen = false;
        foreach (var piece in pieces)
        {
            if (isOpen && x + piece.Width > measure)
            {
                lines++;
                x = 0;
            }

            var over = x + piece.Width;
            if (over > measure)
            {
                lines += (int)(over / measure);
                over %= measure;
            }

            x = over + piece.Space;
            isOpen = !piece.IsForced;
            if (piece.IsForced)
            {
                lines++;
                x = 0;
            }
        }

        return lines;
    }
}
