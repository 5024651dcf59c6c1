using System.Globalization;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Puts the outcome of a figure into words: as a problem, and as lines of the report.</summary>
internal static class FigureMessages
{
    /// <summary>Maximum letters of a <c>data:</c> address that a message shows. Such an address may have a million.</summary>
    private const int MaximumLetters = 160;

    public const string InAddress = "in the address itself";
    public const string NotStored = "not there";
    public const string StoredFilesMissing = "damaged or gone";
    public const string CopyAlone = "only a copy for this paper";
    public const string Stored = "kept";
    public const string Unchanged = "unchanged";
    public const string OnlyPictureOfName = "the only picture of that name in the archive";
    public const string NotPrintable = "no picture that can be printed";
    public const string OnlyPrivateAddresses = "not told of private addresses";

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

    /// <summary>The problem of a figure that is lost, whose colors are guessed, or that is not drawn in full; null for any other.</summary>
    public static Problem? FindProblem(Figure figure, string issue, FigureOutcome outcome)
    {
        if (outcome.StandIn is { } standIn)
        {
            return new Problem(
                ProblemSlugs.FigureByName,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The figure can't be had, and the one picture of that name in the archive is printed ({standIn}): {Shortened(figure.Address)}",
                "Look whether it is the right one");
        }

        if (outcome.IsCopyAlone)
        {
            return new Problem(
                ProblemSlugs.FigureCopyAlone,
                Severity.Warning,
                new Place(issue, figure.Line),
                $"The store has lost the figure's original, and only the copy for this paper is left: {Shortened(figure.Address)}",
                "Bring the store's \"originals\" back, or the picture with techbeats figures --import");
        }

        if (outcome.IsColorGuessed)
        {
            return new Problem(
                ProblemSlugs.FigureProfile,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The figure's color profile can't be followed, its colors are taken for sRGB: {Shortened(figure.Address)}",
                "Save it with the sRGB profile if its colors look wrong");
        }

        if (outcome.Result is FigureFound { Picture: DrawingPicture { Omissions: { Count: > 0 } omissions } })
        {
            return new Problem(
                ProblemSlugs.UnsupportedMarkup,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The drawing is printed without what it asks for by {string.Join(", ", omissions)}: {Shortened(figure.Address)}",
                "Put a copy as PNG beside the issue if it looks wrong");
        }

        if (outcome.Result is not FigureLost { Reason: not LossReason.NotWanted } loss)
        {
            return null;
        }

        var (slug, hint) = loss.Reason switch
        {
            LossReason.Expired => (ProblemSlugs.FigureExpired, "Ask its author for the picture and put it beside the issue"),
            LossReason.NotFound => (ProblemSlugs.FigureNotFound, "Put the picture beside the issue, or mend the address"),
            LossReason.Refused => (
                ProblemSlugs.FigureRefused, loss.Cause == LossCause.PrivateHost ? "Name the host with --allow-host if you trust it" : null),
            LossReason.TimedOut => (ProblemSlugs.FigureTimeout, "Try again later: what was fetched is kept"),
            LossReason.Unreachable => (ProblemSlugs.FigureUnreachable, "Check the connection and the address: what was fetched is kept"),
            LossReason.TooLarge => (ProblemSlugs.FigureTooLarge, "Put a smaller copy beside the issue"),
            LossReason.NotAPicture => (ProblemSlugs.FigureNotAPicture, "Mend the address"),
            LossReason.Undecodable => (ProblemSlugs.FigureUndecodable, "Put a copy as PNG or JPEG beside the issue"),
            _ => (ProblemSlugs.FigureOffline, "Build once with the network"),
        };
        var archive = outcome.Steps.LastOrDefault(step => step.Kind == FigureStepKind.WebArchive) is { } asked
            ? $"; web archive: {asked.Outcome}"
            : "";
        return new Problem(
            slug, Severity.Warning, new Place(issue, figure.Line), $"{Message(loss)}{archive}: {Shortened(figure.Address)}", hint);
    }

    /// <summary>The outcome of a step that read a picture on this machine.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="place">Where the picture is.</param>
    public static string DescribeLocal(FigureOutcome outcome, string place) => outcome.Result is FigureLost loss ? Describe(loss) : place;

    /// <summary>The outcome of a request that gave a picture.</summary>
    public static string DescribeFetched(StoredPicture? stored, bool isChanged) =>
        stored is not { IsWhole: true } ? "found" : isChanged ? "changed" : Unchanged;

    /// <summary>The outcome of a negative entry.</summary>
    public static string DescribeNegative(NegativeEntry negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Describe(negative.Loss)}, asked on {negative.Asked.UtcDateTime:yyyy-MM-dd}");

    /// <summary>The outcome of a recovery that gave a copy.</summary>
    public static string DescribeRecovered(Recovered recovered) =>
        string.Create(CultureInfo.InvariantCulture, $"a copy of {recovered.Day:yyyy-MM-dd}");

    /// <summary>The outcome of a recovery that gave no copy.</summary>
    public static string DescribeObstacle(RecoveryObstacle obstacle)
    {
        var loss = obstacle.Loss is { } reason ? Describe(reason) : "";
        return obstacle.Kind switch
        {
            RecoveryObstacleKind.QueryFailed => $"its register said: {loss}",
            RecoveryObstacleKind.NotAList => "its register gave no list",
            RecoveryObstacleKind.CopyFailed => string.Create(
                CultureInfo.InvariantCulture, $"the copy of {obstacle.Day:yyyy-MM-dd} can't be had: {loss}"),
            RecoveryObstacleKind.CopyNotAPicture => string.Create(
                CultureInfo.InvariantCulture, $"the copy of {obstacle.Day:yyyy-MM-dd} is no picture"),
            RecoveryObstacleKind.NotAllowed => $"it may not be asked ({loss}: --allow-host opens it)",
            RecoveryObstacleKind.Unavailable => $"it can't be asked now ({loss})",
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
        LossReason.TimedOut => "no answer in time",
        LossReason.Unreachable => Join("the host can't be reached", loss),
        LossReason.TooLarge => Join("too large", loss),
        LossReason.NotAPicture => Join("no picture", loss),
        LossReason.Undecodable => Join("can't be read", loss),
        LossReason.Offline => "not in the store, and no network was allowed",
        _ => "not wanted",
    };

    private static string Message(FigureLost loss) => loss.Reason switch
    {
        LossReason.Expired => $"The figure's address expired on {Day(loss)}",
        LossReason.NotFound => $"The figure is not there ({LossDetail.Describe(loss) ?? "not found"})",
        LossReason.Refused => $"The figure was refused{InBrackets(loss)}",
        LossReason.TimedOut => "The figure's host did not answer in time",
        LossReason.Unreachable => $"The figure's host can't be reached{InBrackets(loss)}",
        LossReason.TooLarge => $"The figure is too large{InBrackets(loss)}",
        LossReason.NotAPicture => $"Something else than a picture is there{InBrackets(loss)}",
        LossReason.Undecodable => $"The figure can't be read{InBrackets(loss)}",
        _ => "The figure is not in the store, and no network was allowed",
    };

    private static string Join(string words, FigureLost loss) => LossDetail.Describe(loss) is { } detail ? $"{words}: {detail}" : words;

    private static string InBrackets(FigureLost loss) => LossDetail.Describe(loss) is { } detail ? $" ({detail})" : "";

    private static string Day(FigureLost loss) => loss.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "on an unknown day";

    private static string Shortened(string address) =>
        address.Length <= MaximumLetters || !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? address
            : string.Concat(address.AsSpan(0, 60), "…");
}
