using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Typography;

/// <summary>
/// Finds the signs that the generator of a site prints. The generator is known by its settings file at the top of the archive. Without
/// such a file most signs are replaced, as most generators do.
/// </summary>
internal static partial class SiteTypography
{
    private static readonly string[] ScriptSettings =
    [
        ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts",
        "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs",
        ".vuepress/config.js", ".vuepress/config.ts", ".vitepress/config.js", ".vitepress/config.ts", ".vitepress/config.mts",
        "gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs", "nuxt.config.js", "nuxt.config.ts",
    ];

    private static readonly string[] AstroSettings = ["astro.config.mjs", "astro.config.js", "astro.config.ts"];

    /// <summary>The signs of the site that published an archive.</summary>
    public static PunctuationRules Read(IFileTree tree)
    {
        var names = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return First("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json") is { } hugo ? FromHugo(Settings(hugo))
            : First("config/_default/hugo.toml", "config/_default/hugo.yaml", "config/_default/config.toml", "config/_default/config.yaml")
                is { } split ? FromHugo(
                    First("config/_default/markup.toml", "config/_default/markup.yaml", "config/_default/markup.yml") is { } markup
                        ? GeneratorSettings.Read(tree, markup, "markup.")
                        : Settings(split))
            : First("_config.yml", "_config.yaml") is { } jekyll ? FromJekyll(Settings(jekyll))
            : First("zola.toml", "config.toml", "config.yaml", "config.yml") is { } config ? FromZolaOrHugo(Settings(config))
            : First("mkdocs.yml", "mkdocs.yaml") is { } mkdocs ? FromMkDocs(Settings(mkdocs))
            : First("pelicanconf.py") is { } pelican ? When(PelicanSmarty().IsMatch(Settings(pelican).Source))
            : First("book.toml") is { } book ? FromMdBook(Settings(book))
            : First(AstroSettings) is { } astro ? When(!NoSmartypants().IsMatch(Settings(astro).Source))
            : First(ScriptSettings) is { } script ? When(ScriptSmarty().IsMatch(Settings(script).Source))
            : PunctuationRules.Usual;

        string? First(params IEnumerable<string> paths) => paths.FirstOrDefault(names.Contains);
        GeneratorSettings Settings(string path) => GeneratorSettings.Read(tree, path);
    }

    private static PunctuationRules When(bool isOn) => isOn ? PunctuationRules.Usual : PunctuationRules.AsTyped;

    /// <summary>Jekyll: kramdown unless <c>markdown</c> names another converter. Hexo has a settings file of the same name.</summary>
    private static PunctuationRules FromJekyll(GeneratorSettings settings)
    {
        if (settings.Has("new_post_name") || settings.Has("public_dir"))
        {
            return When(!settings.IsFalse("marked.smartypants"));
        }

        var converter = settings.Text("markdown")?.ToLowerInvariant() ?? "kramdown";
        return converter switch
        {
            "commonmark" or "commonmarkghpages" or "commonmarkgfm" => When(HasOption(settings, "commonmark.options", "smart")),
            "redcarpet" or "rdiscount" => When(HasOption(settings, $"{converter}.extensions", "smart")),
            "kramdown" or "gfm" => FromKramdown(settings),
            _ => PunctuationRules.Usual,
        };
    }

    private static bool HasOption(GeneratorSettings settings, string key, string option) =>
        settings.Texts(key).Contains(option, StringComparer.OrdinalIgnoreCase);

    /// <summary>The options <c>smart_quotes</c> and <c>typographic_symbols</c> of kramdown.</summary>
    private static PunctuationRules FromKramdown(GeneratorSettings settings)
    {
        string[] quotes =
        [
            .. settings.Texts("kramdown.smart_quotes").SelectMany(text => text.Split(',')).Select(name => Entity(name.Trim())),
        ];
        var symbols = PunctuationRules.WithAngles with
        {
            Ellipsis = Symbol("hellip", "…"),
            EmDash = Symbol("mdash", "—"),
            EnDash = Symbol("ndash", "–"),
            LeftAngle = Symbol("laquo", "«"),
            RightAngle = Symbol("raquo", "»"),
        };
        return quotes.Length == 4
            ? symbols with
            {
                HasQuotes = quotes is not ["'", "'", "\"", "\""],
                Marks = new QuotationMarks(quotes[2], quotes[3], quotes[0], quotes[1]),
                Apostrophe = quotes[1],
            }
            : symbols;

        string Symbol(string name, string usual) =>
            settings.Text($"kramdown.typographic_symbols.{name}") is { Length: > 0 } own ? CodePoint(own) ?? own : usual;
    }

    private static PunctuationRules FromZolaOrHugo(GeneratorSettings settings) =>
        settings.Has("base_url") ? When(settings.IsTrue("markdown.smart_punctuation")) : FromHugo(settings);

    /// <summary>Hugo: the typographer of Goldmark, which is on by default, and that of Blackfriday in old sites.</summary>
    private static PunctuationRules FromHugo(GeneratorSettings settings)
    {
        const string Typographer = "markup.goldmark.extensions.typographer";
        if (
            settings.IsFalse(Typographer)
            || settings.IsTrue($"{Typographer}.disable")
            || settings.IsFalse("blackfriday.smartypants")
            || settings.IsFalse("markup.blackfriday.smartypants")
        )
        {
            return PunctuationRules.AsTyped;
        }

        var hasMarks = settings.Has($"{Typographer}.leftDoubleQuote") || settings.Has($"{Typographer}.leftSingleQuote");
        return PunctuationRules.WithAngles with
        {
            Apostrophe = Sign("apostrophe", "’"),
            Ellipsis = Sign("ellipsis", "…"),
            EmDash = Sign("emDash", "—"),
            EnDash = Sign("enDash", "–"),
            LeftAngle = Sign("leftAngleQuote", "«"),
            RightAngle = Sign("rightAngleQuote", "»"),
            Marks = hasMarks
                ? new QuotationMarks(
                    Sign("leftDoubleQuote", "“"),
                    Sign("rightDoubleQuote", "”"),
                    Sign("leftSingleQuote", "‘"),
                    Sign("rightSingleQuote", "’"))
                : null,
        };

        string Sign(string name, string usual) =>
            settings.Text($"{Typographer}.{name}") is { Length: > 0 } own ? WebUtility.HtmlDecode(own) : usual;
    }

    /// <summary>Python-Markdown's extension <c>smarty</c> in the settings of MkDocs.</summary>
    private static PunctuationRules FromMkDocs(GeneratorSettings settings)
    {
        var name = Array.Find(
            ["smarty", "markdown.extensions.smarty"],
            name => HasOption(settings, "markdown_extensions", name));
        if (name is null)
        {
            return PunctuationRules.AsTyped;
        }

        var options = $"markdown_extensions.{name}";
        var rules = settings.IsTrue($"{options}.smart_angled_quotes") ? PunctuationRules.WithAngles : PunctuationRules.Usual;
        return rules with
        {
            HasQuotes = !settings.IsFalse($"{options}.smart_quotes"),
            Ellipsis = settings.IsFalse($"{options}.smart_ellipses") ? "..." : Substitution("ellipsis", "…"),
            EnDash = settings.IsFalse($"{options}.smart_dashes") ? "--" : Substitution("ndash", "–"),
            EmDash = settings.IsFalse($"{options}.smart_dashes") ? "---" : Substitution("mdash", "—"),
            Marks = settings.Has($"{options}.substitutions.left-double-quote")
                ? new QuotationMarks(
                    Substitution("left-double-quote", "“"),
                    Substitution("right-double-quote", "”"),
                    Substitution("left-single-quote", "‘"),
                    Substitution("right-single-quote", "’"))
                : null,
        };

        string Substitution(string sign, string usual) =>
            settings.Text($"{options}.substitutions.{sign}") is { Length: > 0 } own ? WebUtility.HtmlDecode(own) : usual;
    }

    private static PunctuationRules FromMdBook(GeneratorSettings settings) =>
        When(settings.IsTrue("output.html.smart-punctuation") || settings.IsTrue("output.html.curly-quotes"));

    /// <summary>The character of an entity's name or of a code point.</summary>
    private static string Entity(string name) => CodePoint(name) ?? WebUtility.HtmlDecode($"&{name};");

    private static string? CodePoint(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value is > 0x20 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(value)
            : null;

    [GeneratedRegex("""^[^#\n]*(\bsmarty\b|TYPOGRIFY\s*=\s*True)""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PelicanSmarty();

    [GeneratedRegex("""\bsmartypants\s*:\s*false""", RegexOptions.CultureInvariant)]
    private static partial Regex NoSmartypants();

    [GeneratedRegex("""\btypographer\s*:\s*true|smartypants(?!\s*:\s*false)""", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptSmarty();
}
