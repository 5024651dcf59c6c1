namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the first words of an issue, which lead from the opener into the text: small capitals.</summary>
public sealed record FirstWordsStyle
{
    public Capitals Capitals { get; init; } = Capitals.Small;

    /// <summary>Letter spacing in ems. Capitals read better a little apart.</summary>
    public double LetterSpacing { get; init; } = 0.05;

    /// <summary>Maximum number of words.</summary>
    public int MaximumWords { get; init; } = 5;

    /// <summary>Maximum length in UTF-16 code units: less than half a line.</summary>
    public int MaximumLength { get; init; } = 26;

    /// <summary>Maximum length as a share of the paragraph. A greeting of a few words is not set in capitals as a whole.</summary>
    public double MaximumShare { get; init; } = 0.4;
}
