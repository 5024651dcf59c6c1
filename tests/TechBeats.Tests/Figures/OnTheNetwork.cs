using Xunit;

namespace TechBeats.Tests.Figures;

/// <summary>Tests with time limits run alone, so that no other test takes their time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnTheNetwork
{
    public const string Name = "on the network";
}
