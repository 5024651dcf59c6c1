using System.Runtime.CompilerServices;

namespace TechBeats.Tests;

/// <summary>
/// Marks a test with data, as xUnit's own, and gives each of its cases a <see cref="TimeLimit"/>, as <see cref="FactAttribute"/>
/// does.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Timeout = TimeLimit.Milliseconds;
}
