using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// File names of common system fonts for scripts that the bundled faces lack. For each script, serif fonts come before sans serif fonts.
/// Free fonts, which look the same on every system, come before an operating system's own fonts.
/// </summary>
internal static class SystemFontNames
{
    private static readonly string[] Korean =
    [
        .. NotoCjk,
        "NotoSerifKR-Regular",
        "NotoSansKR-Regular",
        "NanumMyeongjo",
        "NanumMyeongjoBold",
        "NanumGothic",
        "NanumGothicBold",
        "AppleMyungjo",
        "AppleSDGothicNeo",
        "batang",
        "malgun",
        "malgunbd",
    ];

    private static readonly string[] Japanese =
    [
        .. NotoCjk,
        "NotoSerifJP-Regular",
        "NotoSansJP-Regular",
        "ipaexm",
        "ipaexg",
        "ipam",
        "ipag",
        "ヒラギノ明朝 ProN",
        "ヒラギノ角ゴシック W3",
        "ヒラギノ角ゴシック W6",
        "yumin",
        "YuGothM",
        "YuGothB",
        "msmincho",
        "msgothic",
    ];

    private static readonly string[] Chinese =
    [
        .. NotoCjk,
        "NotoSerifSC-Regular",
        "NotoSerifTC-Regular",
        "NotoSansSC-Regular",
        "NotoSansTC-Regular",
        "uming",
        "ukai",
        "wqy-zenhei",
        "wqy-microhei",
        "Songti",
        "PingFang",
        "Hiragino Sans GB",
        "simsun",
        "msyh",
        "msyhbd",
        "mingliu",
        "msjh",
        "msjhbd",
    ];

    /// <summary>All distinct file names without extension. Their order determines the indices of faces.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Korean, .. Japanese, .. Chinese, .. OtherScripts.SelectMany(ListFor).Distinct(StringComparer.Ordinal)];

    private static string[] NotoCjk => ["NotoSerifCJK-Regular", "NotoSerifCJK-Bold", "NotoSansCJK-Regular", "NotoSansCJK-Bold"];

    private static IEnumerable<Script> OtherScripts =>
        Enum.GetValues<Script>()
            .Where(script =>
                script
                    is not (
                        Script.Common
                        or Script.Inherited
                        or Script.Unknown
                        or Script.Hangul
                        or Script.Han
                        or Script.Hiragana
                        or Script.Katakana
                        or Script.Bopomofo
                    )
            );

    /// <summary>Lists the file names for characters of the script, in order of preference.</summary>
    public static IReadOnlyList<string> ListFor(Script script) =>
        script switch
        {
            Script.Hangul => Korean,
            Script.Hiragana or Script.Katakana => Japanese,
            Script.Han or Script.Bopomofo => Chinese,
            Script.Common or Script.Inherited or Script.Unknown => NotoCjk,
            _ =>
            [
                $"NotoSerif{script}-Regular",
                $"NotoSerif{script}-Bold",
                $"NotoSans{script}-Regular",
                $"NotoSans{script}-Bold",
                .. ListSystemFonts(script),
            ],
        };

    private static string[] ListSystemFonts(Script script) =>
        script switch
        {
            Script.Thai => ["Thonburi", "LeelawUI", "LeelaUIb", "tahoma"],
            Script.Lao => ["Lao Sangam MN", "LeelawUI"],
            Script.Khmer => ["Khmer Sangam MN", "LeelawUI"],
            Script.Myanmar => ["Myanmar MN", "mmrtext"],
            Script.Devanagari => ["DevanagariMT", "Kohinoor", "Nirmala", "mangal"],
            Script.Bengali
            or Script.Gujarati
            or Script.Gurmukhi
            or Script.Kannada
            or Script.Malayalam
            or Script.Oriya
            or Script.Sinhala
            or Script.Tamil
            or Script.Telugu => ["Nirmala"],
            Script.Armenian or Script.Georgian => ["DejaVuSerif", "DejaVuSans", "Mshtakan", "sylfaen"],
            Script.Ethiopic => ["Kefa", "ebrima"],
            Script.Cherokee => ["Plantagenet Cherokee", "gadugi"],
            _ => [],
        };
}
