using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>What became of a figure, said to people: as a problem and as a line of the report.</summary>
internal static class FigureWords
{
    /// <summary>Letters of an address that a message shows; a <c>data:</c> address may have a million.</summary>
    private const int MostLetters = 160;

    public static FigureRecord Record(Figure figure, string issue, FigureOutcome outcome)
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
                FigureLost loss => Reason(loss),
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
            Steps = outcome.Steps,
        };
    }

    /// <summary>The problem that a lost figure is, or one whose colours are guessed or that is not drawn in full; null for one that was found, dropped, or not wanted.</summary>
    public static Problem? ProblemOf(Figure figure, string issue, FigureOutcome outcome)
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

        if (outcome.IsColourGuessed)
        {
            return new Problem(
                ProblemSlugs.FigureProfile,
                Severity.Info,
                new Place(issue, figure.Line),
                $"The figure's colour profile can't be followed, its colours are taken for sRGB: {Shortened(figure.Address)}",
                "Save it with the sRGB profile if its colours look wrong");
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
            LossReason.Refused => (ProblemSlugs.FigureRefused, loss.Detail == PrivateHost ? "Name the host with --allow-host if you trust it" : null),
            LossReason.TimedOut => (ProblemSlugs.FigureTimeout, "Try again later: what was fetched is kept"),
            LossReason.Unreachable => (ProblemSlugs.FigureUnreachable, "Check the connection and the address: what was fetched is kept"),
            LossReason.TooLarge => (ProblemSlugs.FigureTooLarge, "Put a smaller copy beside the issue"),
            LossReason.NotAPicture => (ProblemSlugs.FigureNotAPicture, "Mend the address"),
            LossReason.Undecodable => (ProblemSlugs.FigureUndecodable, "Put a copy as PNG or JPEG beside the issue"),
            _ => (ProblemSlugs.FigureOffline, "Build once with the network"),
        };
        var archive = outcome.Steps.LastOrDefault(step => step.Name == "web-archive") is { } asked ? $"; web archive: {asked.Outcome}" : "";
        return new Problem(slug, Severity.Warning, new Place(issue, figure.Line), $"{Message(loss)}{archive}: {Shortened(figure.Address)}", hint);
    }

    /// <summary>The detail of a figure whose host has a private address.</summary>
    public const string PrivateHost = "a private address";

    private static int Pixels(double length) => (int)Math.Clamp(Math.Round(length), 1, int.MaxValue);

    /// <summary>Why a figure was lost, in a few words.</summary>
    public static string Reason(FigureLost loss) => loss.Reason switch
    {
        LossReason.Expired => $"expired {Day(loss)}",
        LossReason.NotFound => loss.Detail ?? "not found",
        LossReason.Refused => loss.Detail is null ? "refused" : $"refused: {loss.Detail}",
        LossReason.TimedOut => "no answer in time",
        LossReason.Unreachable => loss.Detail is null ? "the host can't be reached" : $"the host can't be reached: {loss.Detail}",
        LossReason.TooLarge => loss.Detail is null ? "too large" : $"too large: {loss.Detail}",
        LossReason.NotAPicture => loss.Detail is null ? "no picture" : $"no picture: {loss.Detail}",
        LossReason.Undecodable => loss.Detail is null ? "can't be read" : $"can't be read: {loss.Detail}",
        LossReason.Offline => "not in the store, and no network was allowed",
        _ => "not wanted",
    };

    private static string Message(FigureLost loss) => loss.Reason switch
    {
        LossReason.Expired => $"The figure's address expired on {Day(loss)}",
        LossReason.NotFound => $"The figure is not there ({loss.Detail ?? "not found"})",
        LossReason.Refused => $"The figure was refused{Detail(loss)}",
        LossReason.TimedOut => "The figure's host did not answer in time",
        LossReason.Unreachable => $"The figure's host can't be reached{Detail(loss)}",
        LossReason.TooLarge => $"The figure is too large{Detail(loss)}",
        LossReason.NotAPicture => $"Something else than a picture is there{Detail(loss)}",
        LossReason.Undecodable => $"The figure can't be read{Detail(loss)}",
        _ => "The figure is not in the store, and no network was allowed",
    };

    private static string Detail(FigureLost loss) => loss.Detail is null ? "" : $" ({loss.Detail})";

    private static string Day(FigureLost loss) => loss.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "on an unknown day";

    private static string Shortened(string address) =>
        address.Length <= MostLetters || !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? address : string.Concat(address.AsSpan(0, 60), "…");
}
