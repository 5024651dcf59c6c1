using System.Text.RegularExpressions;

namespace TechBeats.Archive.Parsing.Addresses;

/// <summary>Which alternative texts say something.</summary>
internal static partial class AltWords
{
    /// <summary>A caption longer than this is a description, meant for those who can't see the figure.</summary>
    private const int LongestCaption = 120;

    /// <summary>A longer text was written by someone: no tool's filler is that long. It also bounds the work of the patterns.</summary>
    private const int LongestFiller = 100;

    /// <summary>False for texts that tools fill in ("Image", "image.png", "Screenshot 2023-09-01"), for file names and for addresses.</summary>
    public static bool SaySomething(string alt, string address)
    {
        string words = alt.Trim();
        return words.Length > LongestFiller
            || (words.Any(char.IsLetterOrDigit)
                && !Filler().IsMatch(words)
                && !FileName().IsMatch(words)
                && !LooksLikeHash().IsMatch(words)
                && !words.Contains("://", StringComparison.Ordinal)
                && !IsNameOf(words, address));
    }

    /// <summary>True when a text that says something is also worth printing under its figure: at least two words (or any in a script without spaces), and not many.</summary>
    public static bool MakeCaption(string alt) =>
        alt.Length <= LongestCaption
        && (alt.AsSpan().Trim().Contains(' ') || alt.Any(character => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3'));

    private static bool IsNameOf(string words, string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? address : address[..end];
        string file = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        int dot = file.LastIndexOf('.');
        return string.Equals(words, file, StringComparison.OrdinalIgnoreCase)
            || (dot > 0 && !words.Contains(' ', StringComparison.Ordinal) && string.Equals(words, file[..dot], StringComparison.OrdinalIgnoreCase) && FileLike().IsMatch(words));
    }

    [GeneratedRegex(
        """^(an?\s+|the\s+)?(image|images|img|imgs|picture|pic|pics|photo|photograph|figure|fig|graphic|screen\s*shots?|screen\s*recording|untitled(\s+(design|image|picture))?|alt(ernative)?([\s_-]*text)?|image[\s_-]*(alt(ernative)?[\s_-]*text|description|title|caption|placeholder)|enter\s+image\s+description\s+here|description|placeholder|thumbnail|no\s+alt(ernative)?\s+text(\s+\w+)*|null|undefined|none|text|caption|title|bild|abbildung|imagen|foto|immagine|imagem|изображение|картинка|рисунок|фото|圖片|图片|图像|图|配图|画像|写真|이미지|사진|그림|image-?\d+|صورة)[\s\d_.:#()-]*(at\s+[\s\d.:]*([ap]\.?m\.?)?)?(\.(png|jpe?g|gif|webp|svg|bmp|avif))?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex("""^\S+\.(png|jpe?g|gif|webp|svg|bmp|avif|tiff?|heic|ico)$|^(img|dsc|dscn|dscf|pxl|wp|screenshot)[_-]?\d[\w-]*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("""^[0-9a-f]{8}[0-9a-f-]{8,}$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeHash();

    [GeneratedRegex("""[\d_-]""")]
    private static partial Regex FileLike();
}
