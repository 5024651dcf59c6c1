namespace TechBeats.Archive.Figures.Addresses;

/// <summary>Addresses on the web.</summary>
public static class WebAddress
{
    /// <summary>The address that is asked for: without user information, which is never sent, and without fragment.</summary>
    public static string Clean(Uri address) =>
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped);
}
