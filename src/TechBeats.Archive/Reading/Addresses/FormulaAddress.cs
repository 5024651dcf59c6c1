using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// Recognizes addresses of formulas stored as pictures: by WordPress and its plug-ins, by Wikipedia, and by services that render TeX.
/// </summary>
internal static partial class FormulaAddress
{
    /// <summary>Maximum length of a formula's address, in characters.</summary>
    private const int MaximumAddressLength = 4000;

    /// <summary>Dots per inch at which CodeCogs renders letters at the size of a page's text.</summary>
    private const double DefaultDotsPerInch = 110;

    /// <summary>True if the address is one of a formula, even inside the address of an image proxy.</summary>
    public static bool IsFormula(string address) => address.Length <= MaximumAddressLength && Sources().IsMatch(address);

    /// <summary>The TeX source in the address, or null if the address contains none.</summary>
    public static string? TexOf(string address)
    {
        if (!IsFormula(address) || Source().Match(address) is not { Success: true } match)
        {
            return null;
        }

        var source = Uri.UnescapeDataString(match.Groups[1].Value.Replace('+', ' ')).Trim();
        source = Size().Replace(source, "").Trim();
        return source.Length == 0 ? null : source;
    }

    /// <summary>Stored pixels per CSS pixel, from 0.5 to 12. The value is 1 unless the address requests another resolution.</summary>
    public static double PixelRatioOf(string address)
    {
        if (
            PixelRatio().Match(address) is { Success: true } match
            && double.TryParse(
                match.Groups["zoom"].Success ? match.Groups["zoom"].Value : match.Groups["dots"].Value,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return Math.Clamp(match.Groups["zoom"].Success ? number : number / DefaultDotsPerInch, 0.5, 12);
        }

        return 1;
    }

    [GeneratedRegex(
        """/latex\.php\?|latex\.codecogs\.com/|chart\.(?:googleapis|apis\.google)\.com/chart\?\S*cht=tx|quicklatex\.com[/-]"""
            + """|/ql-cache/|/plugins/latex/cache/|/plugins/wp-latex|render\.githubusercontent\.com/render/math"""
            + """|/api/rest_v1/media/math/render/|upload\.wikimedia\.org/math/|/(?:mathtex|mimetex)\.cgi\?|math\.now\.sh/?\?"""
            + """|i\.upmath\.me/(?:svg|png)/|tex\.s2cms\.ru/|zhihu\.com/equation\?|sciweavers\.org/tex2img""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sources();

    [GeneratedRegex(
        """(?:[?&](?:latex|tex|math|chl|eq|from)=|codecogs\.com/(?:gif|png|svg)\.(?:latex|image|download)\?|\.cgi\?"""
            + """|upmath\.me/(?:svg|png)/)([^&#]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Source();

    /// <summary>TeX commands that set the size and are not part of the formula.</summary>
    [GeneratedRegex("""\\dpi\{\d+\}|\\(?:inline|large|Large|LARGE|huge|small|fn_\w+|bg_\w+)(?![A-Za-z])""", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex(
        """[?&]zoom=(?<zoom>[\d.]{1,4})|(?:\\|%5C)dpi(?:\{|%7B)(?<dots>\d{2,4})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PixelRatio();
}
