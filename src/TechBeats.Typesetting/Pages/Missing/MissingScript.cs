using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Pages.Missing;

/// <summary>The characters of a script that no font has, or of the scripts that one font package serves.</summary>
/// <param name="script">A script of the characters; null for characters that belong to none.</param>
internal sealed class MissingScript(Script? script)
{
    private readonly List<MissingCluster> clusters = [];
    private readonly SortedSet<Script> scripts = [];

    /// <summary>The distinct clusters, in order of first occurrence.</summary>
    public IReadOnlyList<MissingCluster> Clusters => clusters;

    /// <summary>True if the characters belong to a script.</summary>
    public bool IsScript => script is not null;

    /// <summary>Where the first of them stands; null if it stands outside of the issues.</summary>
    public Place? Place => clusters[0].Place;

    /// <summary>Such as <c>the Han, Hiragana and Katakana scripts (Japanese)</c>.</summary>
    public string Name
    {
        get
        {
            var names = scripts.Select(one => one.ToString()).ToList();
            return names.Count == 1
                ? $"the {names[0]} script{Language}"
                : $"the {string.Join(", ", names.SkipLast(1))} and {names[^1]} scripts{Language}";
        }
    }

    /// <summary>The fonts to install.</summary>
    public FontPackage Package => FontPackage.For(script ?? Script.Common);

    private string Language
    {
        get
        {
            var hasKana = scripts.Contains(Script.Hiragana) || scripts.Contains(Script.Katakana);
            string[] languages =
            [
                .. hasKana ? ["Japanese"] : scripts.Contains(Script.Han) || scripts.Contains(Script.Bopomofo) ? ["Chinese"] : (string[])[],
                .. scripts.Contains(Script.Hangul) ? (string[])["Korean"] : [],
            ];
            return languages.Length == 0 ? "" : $" ({string.Join(", ", languages)})";
        }
    }

    /// <summary>True if the script belongs to this group.</summary>
    public bool Serves(Script other) =>
        script is { } own && (own == other || (FontPackage.IsEastAsian(own) && FontPackage.IsEastAsian(other)));

    public void Add(MissingCluster cluster, Script of)
    {
        clusters.Add(cluster);
        scripts.Add(of);
    }
}
