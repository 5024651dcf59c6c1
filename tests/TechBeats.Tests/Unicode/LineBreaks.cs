using TechBeats.Unicode;

namespace TechBeats.Tests.Unicode;

internal static class LineBreaks
{
    /// <summary>The break actions of a text, in a new array.</summary>
    public static LineBreakAction[] Find(string text)
    {
        var breaks = new LineBreakAction[text.Length + 1];
        LineBreaking.Find(text, breaks);
        return breaks;
    }
}
