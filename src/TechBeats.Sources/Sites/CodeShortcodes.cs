namespace TechBeats.Sources.Sites;

/// <summary>Names of WordPress shortcodes whose content is code: those of SyntaxHighlighter and WordPress.com.</summary>
public static class CodeShortcodes
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "sourcecode",
        "source",
        "code",
        "codeblock",
        "cc",
        "crayon",
        "prism",
        "highlight",
        "syntax",
        "pre",
    };

    /// <summary>Shortcodes named after the language of their code.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "actionscript3",
        "bash",
        "c",
        "clojure",
        "cpp",
        "csharp",
        "css",
        "delphi",
        "diff",
        "erlang",
        "fsharp",
        "go",
        "groovy",
        "haskell",
        "html",
        "java",
        "javascript",
        "js",
        "jscript",
        "json",
        "matlab",
        "objc",
        "perl",
        "php",
        "plain",
        "powershell",
        "python",
        "r",
        "ruby",
        "scala",
        "shell",
        "sql",
        "swift",
        "vb",
        "xml",
        "yaml",
    };

    /// <summary>Whether the content of a shortcode with this name is code.</summary>
    public static bool Contains(string name) => Names.Contains(name) || Languages.Contains(name);

    /// <summary>Whether the name is that of a programming language.</summary>
    public static bool IsLanguage(string name) => Languages.Contains(name);
}
