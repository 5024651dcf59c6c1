namespace TechBeats.Fuzzing;

/// <summary>One parser of untrusted bytes.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line, and of its folder of seeds.</summary>
    string Name { get; }

    /// <summary>
    /// Calls the production entry point and checks its result. Documented exceptions are caught here; any other is a finding.
    /// </summary>
    /// <param name="input">Any bytes, at most <see cref="Running.Mutator.MaximumLength"/> unless afl++ makes more.</param>
    /// <exception cref="BrokenPromiseException">The result breaks a rule that holds for every input.</exception>
    void Run(byte[] input);
}
