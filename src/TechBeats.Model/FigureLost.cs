namespace TechBeats.Model;

/// <summary>The figure could not be resolved. Holds facts only; <see cref="LossDetail"/> puts them into words.</summary>
/// <param name="Reason">The kind of loss.</param>
/// <param name="Cause">The exact cause; <see cref="LossCause.None"/> when the reason says everything.</param>
/// <param name="Subject">The cause's own fact, such as a format, a scheme or a limit with its unit; null when it has none.</param>
public sealed record FigureLost(LossReason Reason, LossCause Cause = LossCause.None, string? Subject = null) : FigureResult
{
    /// <summary>Status code of the host's answer (RFC 9110, clause 15); null when no answer caused the loss.</summary>
    public int? Status { get; init; }

    /// <summary>Day on which an <see cref="LossReason.Expired"/> address ended; null otherwise.</summary>
    public DateOnly? Date { get; init; }
}
