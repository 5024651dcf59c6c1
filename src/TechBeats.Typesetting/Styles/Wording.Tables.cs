namespace TechBeats.Typesetting.Styles;

/// <content>Which languages there are.</content>
public sealed partial record Wording
{
    /// <summary>The languages that have words of their own, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "ar", "he", "ko", "ja", "zh"];

    public static Wording English { get; } = new();

    private static Wording Known(string language) => language switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "it" => Italian,
        "pt" => Portuguese,
        "nl" => Dutch,
        "ru" => Russian,
        "ar" => Arabic,
        "he" => Hebrew,
        "ko" => Korean,
        "ja" => Japanese,
        "zh" => Chinese,
        _ => English,
    };
}
