namespace TechBeats.Model;

/// <summary>A destination outside the book.</summary>
/// <param name="Address">An absolute <c>http</c>, <c>https</c> or <c>mailto</c> address, escaped by RFC 3986.</param>
public sealed record WebTarget(string Address) : LinkTarget;
