using Xunit;

namespace TechBeats.Tests.House;

/// <summary>The tests that read the sources share one reading of them, and let it go when the last is done.</summary>
[CollectionDefinition(nameof(SourceHouse))]
public sealed class HouseCollection : ICollectionFixture<SourceHouse>;
