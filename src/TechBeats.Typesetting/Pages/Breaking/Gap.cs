namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>The space above a slab on a page, in points.</summary>
/// <param name="Space">Natural height.</param>
/// <param name="Stretch">Maximum growth on a page that is short.</param>
/// <param name="Shrink">Maximum loss on a page that is too long.</param>
internal readonly record struct Gap(double Space, double Stretch, double Shrink);
