namespace TechBeats.Model;

/// <summary>The figure could not be resolved. The record holds facts; <see cref="LossDetail"/> puts them into words.</summary>
/// <param name="Reason">The kind of loss.</param>
/// <param name="Cause">The exact cause, or <see cref="LossCause.None"/> if the reason is specific enough.</param>
/// <param name="Subject">The detail of the cause, such as a format, a scheme or a limit with its unit, or null if it has none.</param>
public sealed record FigureLost(LossReason Reason, LossCause Cause = LossCause.None, string? Subject = null) : FigureResult
{
    /// <summary>Status code of the response (RFC 9110, clause 15), or null if no response caused the loss.</summary>
    public int? Status { get; init; }

    /// <summary>Day on which an <see cref="LossReason.Expired"/> address ended, or null.</summary>
    public DateOnly? Date { get; init; }
}
