using System.Buffers;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// Frequent Chinese characters with different simplified and traditional forms. They show in which form a text is written.
/// </summary>
internal static class HanForms
{
    private static readonly SearchValues<char> Simplified = SearchValues.Create("这个们来时说国为会对发经过还没开关问间进现实见动员电话书学车长东门头给让认识应该无样业产机关网页码");

    private static readonly SearchValues<char> Traditional = SearchValues.Create("這個們來時說國為會對發經過還沒開關問間進現實見動員電話書學車長東門頭給讓認識應該無樣業產機關網頁碼");

    /// <summary>True for a simplified form that differs from its traditional form.</summary>
    public static bool IsSimplified(char character) => Simplified.Contains(character);

    /// <summary>True for a traditional form that differs from its simplified form. Japanese uses many of them, too.</summary>
    public static bool IsTraditional(char character) => Traditional.Contains(character);
}
