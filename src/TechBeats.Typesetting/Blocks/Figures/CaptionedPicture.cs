using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A picture of a row with a caption of its own.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Caption">The caption; may be empty.</param>
internal sealed record CaptionedPicture(PlacedPicture Picture, IReadOnlyList<Inline> Caption);
