namespace TechBeats.Svg.Css;

/// <summary>A property and its value.</summary>
internal readonly record struct StyleDeclaration(string Property, string Value, bool IsImportant = false);
