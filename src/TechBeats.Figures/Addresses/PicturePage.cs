namespace TechBeats.Figures.Addresses;

/// <summary>
/// Finds the file behind a viewer page that authors link instead of the file: GitHub's <c>/blob/</c>, shared links of Dropbox and Google
/// Drive.
/// </summary>
internal static class PicturePage
{
    /// <summary>The address of the file on a viewer page, or null if the address is not such a page.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string? FileOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var page))
        {
            return null;
        }

        var parts = page.AbsolutePath.Split('/');
        return (page.Host, parts) switch
        {
            ("github.com", ["", _, _, "blob", _, _, ..]) => "https://github.com" + string.Join('/', [.. parts[..3], "raw", .. parts[4..]]),
            (
                "www.dropbox.com" or "dropbox.com",
                ["", "s" or "scl", ..]) => $"https://www.dropbox.com{page.AbsolutePath}?{ParametersOf(page)}raw=1",
            ("drive.google.com", ["", "file", "d", { Length: > 0 } file, ..]) => $"https://drive.google.com/uc?export=download&id={file}",
            ("drive.google.com", ["", "open"]) when new AddressQuery(address)["id"] is { Length: > 0 } file =>
                $"https://drive.google.com/uc?export=download&id={Uri.EscapeDataString(file)}",
            _ => null,
        };
    }

    /// <summary>The parameters that the link requires, without those for display.</summary>
    private static string ParametersOf(Uri page) => string.Concat(new AddressQuery(page.AbsoluteUri).Parameters
        .Where(parameter => parameter.Name is not ("dl" or "raw"))
        .Select(parameter => parameter.Written + "&"));
}
