namespace TechBeats.Tests.Reading;

/// <summary>A word and the box around it.</summary>
internal readonly record struct SeenWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>True when the word has a Hebrew or Arabic letter (or one of their neighbors below U+0900), digits aside.</summary>
    public static bool RunsRightToLeft(string word) => word.Any(letter => letter is >= '\u0590' and <= '\u08FF' && !char.IsDigit(letter));
}
