using System.Text;
using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Painting;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.TextContent;

/// <summary>
/// Converts one <c>text</c> element (SVG 1.1, 10): collapses white space, resolves positions of letters, and starts a chunk at each
/// absolute position.
/// </summary>
internal sealed class TextElements(
    SvgTree tree,
    ElementStyles styles,
    PaintReader paints,
    SortedSet<string> omissions,
    DrawingBudget budget
)
{
    private readonly List<Letters> letters = [];
    private readonly List<TextChunk> chunks = [];
    private readonly List<TextRun> runs = [];
    private readonly StringBuilder text = new();
    private int count;
    private bool endsInSpace = true;

    // The current chunk and its current run.
    private double chunkX;
    private double chunkY;
    private double dropped;
    private double runDx;
    private double runDy;
    private double rotation;
    private TextPath? path;
    private SvgStyle? runStyle;
    private SvgStyle? chunkStyle;

    /// <summary>The text of a <c>text</c> element, or null if it has none.</summary>
    public TextShape? Read(SvgElement element, SvgStyle style, SvgViewport viewport)
    {
        Gather(element, style, viewport, null, 0);
        TrimEnd();
        foreach (var part in letters)
        {
            Place(part);
        }

        EndChunk();
        if (chunks.Count == 0)
        {
            return null;
        }

        return new TextShape(
            chunks.Count == 1 && SvgLength.Read(element["textLength"], viewport.Width, style.FontSize) is { } length and > 0
                ? [chunks[0] with { Length = length }]
                : chunks
        );
    }

    private void Gather(SvgElement element, SvgStyle style, SvgViewport viewport, Places? around, int depth)
    {
        if (depth > SvgTree.MaximumDepth)
        {
            return;
        }

        var places = new Places(around, count)
        {
            X = SvgLength.ReadList(element["x"], viewport.Width, style.FontSize),
            Y = SvgLength.ReadList(element["y"], viewport.Height, style.FontSize),
            Dx = SvgLength.ReadList(element["dx"], viewport.Width, style.FontSize),
            Dy = SvgLength.ReadList(element["dy"], viewport.Height, style.FontSize),
            Rotate = SvgLength.ReadList(element["rotate"], 0, 0),
            Shift = (around?.Shift ?? 0) - style.BaselineShift,
        };
        if (element.Name == "textPath")
        {
            FollowPath(element, style, viewport, places);
        }

        foreach (var node in element.Nodes)
        {
            if (node.Text is { } words)
            {
                Add(words, style, places);
            }
            else if (node.Element is { Name: "tspan" or "a" or "textPath" or "tref" or "altGlyph" } child)
            {
                budget.AddElement();
                var inner = styles.Compute(child, style, viewport);
                if (!inner.IsNotDisplayed && !inner.IsHidden)
                {
                    Gather(child, inner, viewport, places, depth + 1);
                }
            }
        }
    }

    private void FollowPath(SvgElement element, SvgStyle style, SvgViewport viewport, Places places)
    {
        if (
            tree.Find(element.Target) is not { } target
            || BasicShapes.ReadPath(target, style, viewport, budget) is not { Count: > 1 } steps
        )
        {
            omissions.Add("textPath");
            return;
        }

        budget.AddWork(16L * steps.Count);
        var offset = element["startOffset"];
        var isPart = offset?.TrimEnd().EndsWith('%') == true;
        places.Path = new TextPath(steps, SvgLength.Read(offset, 1, style.FontSize) ?? 0, isPart);
        places.X = [steps[0].X];
        places.Y = [steps[0].Y];
    }

    private void Add(string words, SvgStyle style, Places places)
    {
        var collapsed = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                collapsed.Append(c);
                endsInSpace = false;
            }
            else if (style.KeepsSpaces || !endsInSpace)
            {
                collapsed.Append(' ');
                endsInSpace = !style.KeepsSpaces;
            }
        }

        budget.AddWork(collapsed.Length);
        if (collapsed.Length > 0)
        {
            letters.Add(new Letters(collapsed.ToString(), style, places, count));
            count += collapsed.Length;
        }
    }

    private void TrimEnd()
    {
        while (letters.Count > 0 && !letters[^1].Style.KeepsSpaces && letters[^1].Text.EndsWith(' '))
        {
            letters[^1] = letters[^1] with { Text = letters[^1].Text.TrimEnd(' ') };
            if (letters[^1].Text.Length > 0)
            {
                break;
            }

            letters.RemoveAt(letters.Count - 1);
        }
    }

    private void Place(Letters part)
    {
        if (!ReferenceEquals(runStyle, part.Style))
        {
            EndRun();
            runStyle = part.Style;
        }

        var drop = part.Style.BaselineDrop * part.Style.FontSize;
        for (var i = 0; i < part.Text.Length; i++)
        {
            var c = part.Text[i];
            if (!char.IsLowSurrogate(c))
            {
                Move(part, part.Start + i, drop);
            }

            text.Append(c);
        }
    }

    /// <summary>Moves to the position of a letter. Only typesetting knows the pen's position.</summary>
    private void Move(Letters part, int index, double drop)
    {
        var (x, y) = (part.Places.Find(index, places => places.X), part.Places.Find(index, places => places.Y));
        var (dx, dy) = (part.Places.Find(index, places => places.Dx) ?? 0, part.Places.Find(index, places => places.Dy) ?? 0);
        var shift = part.Places.Shift + drop;
        if (x is { } newX)
        {
            var degrees = part.Places.FindRotation(index);
            var newY = y ?? chunkY + dropped;
            EndChunk();
            (chunkX, chunkY, dropped) = (newX + dx, newY + dy, 0);
            (runDx, runDy, path, rotation, chunkStyle, runStyle) = (0, shift, part.Places.Path, degrees, part.Style, part.Style);
            return;
        }

        chunkStyle ??= part.Style;
        if (y is { } first && runs.Count == 0 && text.Length == 0)
        {
            (chunkY, dropped, y) = (first, 0, null);
        }

        dropped += dy + (y is { } down ? down - chunkY - dropped : 0);
        if (dx != 0 || Math.Abs(dropped + shift - runDy) > 1e-9)
        {
            EndRun();
            runStyle = part.Style;
            (runDx, runDy) = (dx, dropped + shift);
        }
    }

    private void EndRun()
    {
        if (text.Length > 0 && runStyle is { } style)
        {
            // Outlined letters are filled with their stroke color and stay legible.
            var paint = paints.OneColor(style.Fill, style.FillOpacity * style.Opacity)
                ?? paints.OneColor(style.Stroke, style.StrokeOpacity * style.Opacity);
            if (paint is not null && style.FontSize > 0)
            {
                runs.Add(new TextRun(text.ToString(), LookOf(style, paint)) { Dx = runDx, Dy = runDy });
            }

            runDx = 0;
        }

        text.Clear();
    }

    private void EndChunk()
    {
        EndRun();
        if (runs.Exists(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            var count = runs.Sum(run => run.Text.Length);
            budget.AddWords(count);
            if (rotation != 0 && (count > 2 || (count == 2 && !char.IsHighSurrogate(runs[0].Text[0]))))
            {
                // Only typesetting knows the position of the next letter.
                omissions.Add("rotate");
                rotation = 0;
            }

            chunks.Add(
                new TextChunk(chunkX, chunkY, chunkStyle!.Anchor, [.. runs])
                {
                    Direction = chunkStyle.Direction,
                    Path = path,
                    Rotation = rotation,
                }
            );
        }

        runs.Clear();
    }

    public static TextLook LookOf(SvgStyle style, SolidPaint paint) => new(style.Family, style.FontSize)
    {
        Weight = style.Weight,
        IsItalic = style.IsItalic,
        IsUnderlined = style.IsUnderlined,
        IsStruckThrough = style.IsStruckThrough,
        LetterSpacing = style.LetterSpacing,
        Paint = paint,
    };

    /// <summary>Consecutive letters of one element.</summary>
    /// <param name="Start">Number of letters before it in the whole text.</param>
    private readonly record struct Letters(string Text, SvgStyle Style, Places Places, int Start);

    /// <summary>Positions of letters from an element and its ancestors.</summary>
    private sealed class Places(Places? around, int start)
    {
        public IReadOnlyList<double> X { get; set; } = [];

        public IReadOnlyList<double> Y { get; set; } = [];

        public IReadOnlyList<double> Dx { get; init; } = [];

        public IReadOnlyList<double> Rotate { get; init; } = [];

        public IReadOnlyList<double> Dy { get; init; } = [];

        /// <summary>Distance of the letters below the baseline.</summary>
        public double Shift { get; init; }

        /// <summary>The path that the letters follow, or null for a straight line.</summary>
        public TextPath? Path { get; set; } = around?.Path;

        /// <summary>The value of the innermost element that has one for the letter.</summary>
        public double? Find(int index, Func<Places, IReadOnlyList<double>> list)
        {
            for (var places = this; places is not null; places = places.Around)
            {
                var at = index - places.Start;
                var values = list(places);
                if (at < values.Count)
                {
                    return values[at];
                }
            }

            return null;
        }

        /// <summary>
        /// The rotation of a letter. The last number of the innermost element with rotations applies to its remaining letters.
        /// </summary>
        public double FindRotation(int index)
        {
            var places = this;
            while (places is { Rotate.Count: 0 })
            {
                places = places.Around;
            }

            return places is null ? 0 : places.Rotate[Math.Min(index - places.Start, places.Rotate.Count - 1)];
        }

        private Places? Around { get; } = around;

        private int Start { get; } = start;
    }
}
