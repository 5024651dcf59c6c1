using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Distinguishes informative alternative texts from filler text.</summary>
internal static partial class AltText
{
    /// <summary>Maximum length of a caption, in characters. A longer text is a description for readers who can't see the figure.</summary>
    private const int MaximumCaptionLength = 120;

    /// <summary>
    /// Maximum length of filler text, in characters. No tool writes longer filler. The limit also bounds the work of the patterns.
    /// </summary>
    private const int MaximumFillerLength = 100;

    /// <summary>False for filler text of tools ("Image", "image.png", "Screenshot 2023-09-01"), for file names and for addresses.</summary>
    public static bool IsInformative(string alt, string address)
    {
        var words = alt.Trim();
        if (EmptyAlt().IsMatch(words))
        {
            return false;
        }

        return words.Length > MaximumFillerLength
            || ((words.Any(char.IsLetterOrDigit) || IsSign(words))
                && !Filler().IsMatch(words)
                && !FileName().IsMatch(words)
                && !LooksLikeHash().IsMatch(words)
                && !words.Contains("://", StringComparison.Ordinal)
                && !IsNameOf(words, address));
    }

    /// <summary>
    /// True if an informative text is also suitable as a caption. A caption is short, and has two words or a script without spaces.
    /// </summary>
    public static bool IsCaption(string alt) =>
        alt.Length <= MaximumCaptionLength
        && (
            alt.AsSpan().Trim().Contains(' ')
            || alt.Any(character => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3')
        );

    /// <summary>True if the picture stands for a symbol: an arrow, a mathematical sign or an emoji.</summary>
    private static bool IsSign(string words) => words.EnumerateRunes().Any(rune => !rune.IsAscii && Rune.IsSymbol(rune));

    private static bool IsNameOf(string words, string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var file = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        var dot = file.LastIndexOf('.');
        return string.Equals(words, file, StringComparison.OrdinalIgnoreCase)
            || (
                dot > 0
                && !words.Contains(' ', StringComparison.Ordinal)
                && string.Equals(words, file[..dot], StringComparison.OrdinalIgnoreCase)
                && FileLike().IsMatch(words)
            );
    }

    [GeneratedRegex(
        """^(an?\s+|the\s+)?(image|images|img|imgs|picture|pic|pics|photo|photograph|figure|fig|graphic|screen\s*shots?"""
            + """|screen\s*recording|untitled(\s+(design|image|picture))?|alt(ernative)?([\s_-]*text)?"""
            + """|image[\s_-]*(alt(ernative)?[\s_-]*text|description|title|caption|placeholder)|enter\s+image\s+description\s+here"""
            + """|description|placeholder|thumbnail|no\s+alt(ernative)?\s+text(\s+\w+)*|null|undefined|none|text|caption|title|bild"""
            + """|abbildung|imagen|foto|immagine|imagem|изображение|картинка|рисунок|фото|圖片|图片|图像|图|配图|截图|屏幕截图|(?:在这里插入|请添加|插入)?图片描述|画像"""
            + """|画像の説明|写真|スクリーンショット|이미지|사진|그림|스크린샷|image-?\d+|صورة|لقطة\s+شاشة|תמונה|צילום\s+מסך|grafik|bildschirmfoto|alternativtext"""
            + """|bildbeschreibung|capture(\s+d['’]écran)?|illustration|texte\s+alternatif|description\s+de\s+l['’]image"""
            + """|captura(\s+de\s+(pantalla|tela))?|texto\s+alternativo|descripción\s+de\s+la\s+imagen|descrição\s+da\s+imagem|schermata"""
            + """|testo\s+alternativo|afbeelding|schermafbeelding|alternatieve\s+tekst|скриншот|снимок\s+экрана|альтернативный\s+текст"""
            + """|obraz|zrzut\s+ekranu|resim|görsel|ekran\s+görüntüsü)[\s\d_.:#()-]*((?:at|um|om|à|kl\.?|alle|às"""
            + """|в)\s+[\s\d.:]*([ap]\.?m\.?)?)?(\.(png|jpe?g|gif|webp|svg|bmp|avif))?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    /// <summary>The texts that WordPress, LinkedIn and others write for a missing alternative text, in several languages.</summary>
    [GeneratedRegex(
        """^(this\s+image\s+has\s+an\s+empty\s+alt\s+attribute|no\s+(alternative|alt)\s+text|image\s+preview$"""
            + """|dieses\s+bild\s+hat\s+ein\s+leeres\s+alt-attribut|kein\s+alternativtext"""
            + """|l['’]attribut\s+alt\s+de\s+cette\s+image\s+est\s+vide|aucun\s+texte\s+alternatif"""
            + """|esta\s+imagen\s+tiene\s+un\s+atributo\s+alt\s+vacío|no\s+hay\s+(ningún\s+)?texto\s+alternativo"""
            + """|esta\s+imagem\s+tem\s+um\s+texto\s+alternativo\s+em\s+branco|não\s+foi\s+fornecido\s+texto\s+alternativo"""
            + """|nenhum(a)?\s+(texto|descrição)\s+alternativ|questa\s+immagine\s+ha\s+l['’]attributo\s+alt\s+vuoto"""
            + """|nessun\s+testo\s+alternativo|deze\s+afbeelding\s+heeft\s+een\s+leeg\s+alt-attribuut|geen\s+alternatieve\s+tekst"""
            + """|изображение\s+имеет\s+пустой\s+атрибут\s+alt|нет\s+альтернативного\s+текста|この画像には\s*alt\s*属性が指定されておらず|代替テキスト(なし"""
            + """|がありません)|이\s*이미지는\s*대체\s*속성이\s*비어|대체\s*텍스트가\s*(없|제공되지)|此图像的\s*alt\s*属性为空|לתמונה\s+זו\s+יש\s+מאפיין\s+alt\s+ריק)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmptyAlt();

    [GeneratedRegex(
        """^\S+\.(png|jpe?g|gif|webp|svg|bmp|avif|tiff?|heic|ico)$|^(img|dsc|dscn|dscf|pxl|wp|screenshot)[_-]?\d[\w-]*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FileName();

    [GeneratedRegex("""^[0-9a-f]{8}[0-9a-f-]{8,}$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeHash();

    [GeneratedRegex("""[\d_-]""")]
    private static partial Regex FileLike();
}
