namespace TechBeats.Figures.Fetching;

/// <summary>The outcome of a request. A closed family.</summary>
public abstract record FetchOutcome
{
    private protected FetchOutcome()
    {
    }
}
