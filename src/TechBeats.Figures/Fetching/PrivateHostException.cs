namespace TechBeats.Figures.Fetching;

/// <summary>The host is private, and the user did not allow it.</summary>
internal sealed class PrivateHostException() : IOException("The host has a private address");
