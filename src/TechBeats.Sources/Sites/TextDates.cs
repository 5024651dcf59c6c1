using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>Tells which texts have a date of their own, in their name or front matter, without reading them as issues.</summary>
internal sealed partial class TextDates(IFileTree tree)
{
    /// <summary>Maximum length of a text whose front matter is looked at, in bytes.</summary>
    private const long MaximumBytes = 1024 * 1024;

    /// <summary>Maximum length of front matter, in bytes.</summary>
    private const int MaximumHeadBytes = 8 * 1024;

    /// <summary>Maximum number of texts that are opened. Others count as undated.</summary>
    private const int MaximumTexts = 5_000;

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    public bool IsDated(string path)
    {
        if (DayInName().IsMatch(NameOf(path)))
        {
            return true;
        }

        if (!known.TryGetValue(path, out var isDated) && known.Count < MaximumTexts)
        {
            isDated = HasDate(path);
            known.Add(path, isDated);
        }

        return isDated;
    }

    /// <summary>The name of a text; for an index that of its folder.</summary>
    private static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(PathLanguage.Split(path).Path).Equals("index", StringComparison.OrdinalIgnoreCase)
            ? TextFolders.NameAround(path)
            : ArchivePath.NameOf(path);

    private bool HasDate(string path)
    {
        try
        {
            var bytes = tree.Read(path, MaximumBytes).AsSpan();
            var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaximumHeadBytes)]).TrimStart('\uFEFF', '\r', '\n', ' ');
            return FrontMatterDate().IsMatch(head);
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex("""(^|[^0-9])(19|20)[0-9]{2}(?<s>[-_.]?)(0[1-9]|1[0-2])\k<s>(0[1-9]|[12][0-9]|3[01])""", RegexOptions.CultureInvariant)]
    private static partial Regex DayInName();

    /// <summary>A key of a date with a year, before the end of front matter: at a delimiter, or at a blank line without one.</summary>
    [GeneratedRegex(
        """^(?>(---|\+\+\+|;;;|\{)[^\n]*\n)?((?!---|\+\+\+|;;;|\})[^\n]*\n){0,120}?[ \t{]*(\.\. )?["']?"""
            + """(date|pubDate|publishDate|publish_date|"""
            + """date_published|published_at|publishedAt|created|datum|fecha|data|дата|日期|日付|날짜|تاريخ)["']?[ \t]*[:=：]"""
            + """[ \t]*["']?[^\n]{0,20}(19|20)[0-9]{2}""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex FrontMatterDate();
}
