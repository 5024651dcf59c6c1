using TechBeats.Typesetting.Pages.Breaking;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>The back matter in columns, and its parts with their groups for contents and outline.</summary>
internal sealed record BackMatter(
    IReadOnlyList<ColumnPart> Columns,
    IReadOnlyList<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)> Parts);
