namespace TechBeats.Tests;

/// <summary>Time limits of tests. <see cref="FactAttribute"/> and <see cref="TheoryAttribute"/> set one for every test.</summary>
internal static class TimeLimit
{
    /// <summary>The limit of a test, in milliseconds. It is far above the time of the slowest test on a busy machine.</summary>
    public const int Milliseconds = 600_000;

    /// <summary>
    /// The limit of a test whose input costs minutes or more without a bound, in milliseconds. It is far above the time that a bounded
    /// reader takes on a busy machine.
    /// </summary>
    public const int BoundedMilliseconds = 120_000;
}
