namespace TechBeats.Model;

/// <summary>Somewhere outside the book.</summary>
/// <param name="Address">An absolute <c>http</c>, <c>https</c> or <c>mailto</c> address, escaped as RFC 3986 asks.</param>
public sealed record WebTarget(string Address) : LinkTarget;
