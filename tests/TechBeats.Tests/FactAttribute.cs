using System.Runtime.CompilerServices;

namespace TechBeats.Tests;

/// <summary>
/// Marks a test, as xUnit's own, and gives it a <see cref="TimeLimit"/>. Its name hides xUnit's in every namespace below this one,
/// so that no test has to ask for its limit.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Timeout = TimeLimit.Milliseconds;
}
