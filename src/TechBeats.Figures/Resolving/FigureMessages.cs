using System.Globalization;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Describes the outcome of a figure in problems and in the report.</summary>
internal static class FigureMessages
{
    /// <summary>Maximum length of a <c>data:</c> address in a message, in characters.</summary>
    private const int MaximumLetters = 160;

    public const string InAddress = "in the address itself";
    public const string NotStored = "not stored";
    public const string StoredFilesMissing = "damaged or missing";
    public const string CopyAlone = "only the prepared copy";
    public const string Stored = "stored";
    public const string Unchanged = "unchanged";
    public const string OnlyPictureOfName = "the only picture of that name in the archive";
    public const string NotPrintable = "not a printable picture";
    public const string OnlyPrivateAddresses = "not asked for private addresses";

    /// <summary>The record of a figure for the report.</summary>
    public static FigureRecord CreateRecord(Figure figure, string issue, FigureOutcome outcome)
    {
        var (width, height) = (outcome.Result as FigureFound)?.Picture switch
        {
            RasterPicture raster => (raster.WidthInPixels, raster.HeightInPixels),
            DrawingPicture drawing => (Pixels(drawing.Width), Pixels(drawing.Height)),
            _ => (0, 0),
        };
        return new FigureRecord(
            Shortened(figure.Address),
            issue,
            outcome.State,
            outcome.Result switch
            {
                FigureLost loss => Describe(loss),
                FigureDropped { Reason: DropReason.Button } => "a button to share or follow",
                FigureDropped => "a tracking pixel",
                _ => null,
            },
            outcome.Sha256,
            outcome.BytesBefore,
            outcome.BytesAfter,
            width,
            height)
        {
            Snapshot = (outcome.Result as FigureFound)?.SnapshotDate,
            IsChanged = outcome.IsChanged,
            Steps = outcome.Steps,
        };
    }

    /// <summary>The problem of a figure that is lost, damaged, has guessed colors, or is drawn incompletely; null for any other.</summary>
    public static Problem? FindProblem(Figure figure, string issue, FigureOutcome outcome)
    {
        if (outcome.Substitute is { } substitute)
        {
            return new Problem(
                ProblemSlugs.FigureByName,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The figure is lost; the archive's only picture with the same name is printed ({substitute}): {Shortened(figure.Address)}",
                "Check that it is the right picture");
        }

        if (outcome.IsDamaged)
        {
            return new Problem(
                ProblemSlugs.FigureDamaged,
                Severity.Warning,
                new Place(issue, figure.Line),
                $"The figure's data is incomplete; the missing part is blank or coarse: {Shortened(figure.Address)}",
                "Put a whole copy beside the issue, or fetch it again with --refresh");
        }

        if (outcome.IsOriginalMissing)
        {
            return new Problem(
                ProblemSlugs.FigureCopyAlone,
                Severity.Warning,
                new Place(issue, figure.Line),
                $"The store has lost the figure's original; only the copy prepared for this paper is left: {Shortened(figure.Address)}",
                "Restore the store's \"originals\", or import the picture with techbeats figures --import");
        }

        if (outcome.IsColorGuessed)
        {
            return new Problem(
                ProblemSlugs.FigureProfile,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The figure's color profile is not supported; its colors are treated as sRGB: {Shortened(figure.Address)}",
                "Save the picture with an sRGB profile if its colors look wrong");
        }

        if (outcome.Result is FigureFound { Picture: DrawingPicture { Omissions: { Count: > 0 } omissions } })
        {
            return new Problem(
                ProblemSlugs.UnsupportedMarkup,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The drawing is printed without unsupported features ({string.Join(", ", omissions)}): {Shortened(figure.Address)}",
                "Put a PNG copy beside the issue if the drawing looks wrong");
        }

        if (outcome.Result is not FigureLost { Reason: not LossReason.NotWanted } loss)
        {
            return null;
        }

        var (slug, hint) = loss.Reason switch
        {
            LossReason.Expired => (ProblemSlugs.FigureExpired, "Ask the author for the picture and put it beside the issue"),
            LossReason.NotFound => (ProblemSlugs.FigureNotFound, "Put the picture beside the issue, or correct the address"),
            LossReason.Refused => (
                ProblemSlugs.FigureRefused, loss.Cause == LossCause.PrivateHost ? "Name the host with --allow-host if you trust it" : null),
            LossReason.TimedOut => (ProblemSlugs.FigureTimeout, "Try again later; fetched figures are stored"),
            LossReason.Unreachable => (ProblemSlugs.FigureUnreachable, "Check the connection and the address; fetched figures are stored"),
            LossReason.TooLarge => (ProblemSlugs.FigureTooLarge, "Put a smaller copy beside the issue"),
            LossReason.NotAPicture => (ProblemSlugs.FigureNotAPicture, "Correct the address"),
            LossReason.Undecodable => (ProblemSlugs.FigureUndecodable, "Put a PNG or JPEG copy beside the issue"),
            _ => (ProblemSlugs.FigureOffline, "Build once with network access"),
        };
        var archive = outcome.Steps.LastOrDefault(step => step.Kind == FigureStepKind.WebArchive) is { } asked
            ? $"; web archive: {asked.Outcome}"
            : "";
        return new Problem(
            slug, Severity.Warning, new Place(issue, figure.Line), $"{Message(loss)}{archive}: {Shortened(figure.Address)}", hint);
    }

    /// <summary>The outcome of a step without network access.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="place">The picture's location.</param>
    public static string DescribeLocal(FigureOutcome outcome, string place) => outcome.Result is FigureLost loss ? Describe(loss) : place;

    /// <summary>The outcome of a successful request.</summary>
    public static string DescribeFetched(StoredPicture? stored, bool isChanged) =>
        stored is not { IsWhole: true } ? "found" : isChanged ? "changed" : Unchanged;

    /// <summary>The outcome of a negative entry.</summary>
    public static string DescribeNegative(NegativeEntry negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Describe(negative.Loss)}, asked on {negative.Asked.UtcDateTime:yyyy-MM-dd}");

    /// <summary>The outcome of a successful recovery.</summary>
    public static string DescribeRecovered(Recovered recovered) =>
        string.Create(CultureInfo.InvariantCulture, $"a copy of {recovered.Day:yyyy-MM-dd}");

    /// <summary>The outcome of a failed recovery.</summary>
    public static string DescribeObstacle(RecoveryObstacle obstacle)
    {
        var loss = obstacle.Loss is { } reason ? Describe(reason) : "";
        return obstacle.Kind switch
        {
            RecoveryObstacleKind.QueryFailed => $"its index failed: {loss}",
            RecoveryObstacleKind.NotAList => "its index sent no list",
            RecoveryObstacleKind.CopyFailed => string.Create(
                CultureInfo.InvariantCulture, $"the copy of {obstacle.Day:yyyy-MM-dd} can't be fetched: {loss}"),
            RecoveryObstacleKind.CopyNotAPicture => string.Create(
                CultureInfo.InvariantCulture, $"the copy of {obstacle.Day:yyyy-MM-dd} is not a picture"),
            RecoveryObstacleKind.NotAllowed => $"access to it is not allowed ({loss}; allow it with --allow-host)",
            RecoveryObstacleKind.Unavailable => $"it is not available now ({loss})",
            _ => "no copy",
        };
    }

    private static int Pixels(double length) => (int)Math.Clamp(Math.Round(length), 1, int.MaxValue);

    /// <summary>A loss in a few words.</summary>
    public static string Describe(FigureLost loss) => loss.Reason switch
    {
        LossReason.Expired => $"expired {Day(loss)}",
        LossReason.NotFound => LossDetail.Describe(loss) ?? "not found",
        LossReason.Refused => Join("refused", loss),
        LossReason.TimedOut => "no response in time",
        LossReason.Unreachable => Join("the host can't be reached", loss),
        LossReason.TooLarge => Join("too large", loss),
        LossReason.NotAPicture => Join("not a picture", loss),
        LossReason.Undecodable => Join("can't be decoded", loss),
        LossReason.Offline => "not in the store, and network access is off",
        _ => "not wanted",
    };

    private static string Message(FigureLost loss) => loss.Reason switch
    {
        LossReason.Expired => $"The figure's address expired on {Day(loss)}",
        LossReason.NotFound => $"The figure was not found{InBrackets(loss)}",
        LossReason.Refused => $"The figure was refused{InBrackets(loss)}",
        LossReason.TimedOut => "The figure's host did not respond in time",
        LossReason.Unreachable => $"The figure's host can't be reached{InBrackets(loss)}",
        LossReason.TooLarge => $"The figure is too large{InBrackets(loss)}",
        LossReason.NotAPicture => $"The address does not lead to a picture{InBrackets(loss)}",
        LossReason.Undecodable => $"The figure can't be decoded{InBrackets(loss)}",
        _ => "The figure is not in the store, and network access is off",
    };

    private static string Join(string words, FigureLost loss) => LossDetail.Describe(loss) is { } detail ? $"{words}: {detail}" : words;

    private static string InBrackets(FigureLost loss) => LossDetail.Describe(loss) is { } detail ? $" ({detail})" : "";

    private static string Day(FigureLost loss) => loss.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "on an unknown day";

    private static string Shortened(string address) =>
        address.Length <= MaximumLetters || !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? address
            : string.Concat(address.AsSpan(0, 60), "…");
}
