using Xunit;

namespace TechBeats.Tests.Figures;

/// <summary>Tests of hosts and processes that depend on time. They run alone, so that no other test slows them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnTheNetwork
{
    public const string Name = "on the network";
}
