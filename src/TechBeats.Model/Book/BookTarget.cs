namespace TechBeats.Model;

/// <summary>A destination inside the book.</summary>
/// <param name="Name">An issue's key, or <c>issue-key/heading-key</c>, or <c>issue-key/anchor</c>.</param>
public sealed record BookTarget(string Name) : LinkTarget;
