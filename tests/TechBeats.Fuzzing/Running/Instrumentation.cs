using SharpFuzz;

namespace TechBeats.Fuzzing.Running;

/// <summary>Rewrites our assemblies so that they tell afl++ which branches they take.</summary>
internal static class Instrumentation
{
    /// <summary>Rewrites the assemblies in a folder.</summary>
    /// <param name="folder">A copy of this program's output folder; never the one that it runs from.</param>
    /// <returns>The exit code: 0 when they were rewritten, 2 when there are none.</returns>
    public static int Apply(string folder)
    {
        string[] assemblies = [.. Directory.GetFiles(folder, "*.dll").Where(IsOurs).Order(StringComparer.Ordinal)];
        foreach (var assembly in assemblies)
        {
            var types = Fuzzer.Instrument(assembly, _ => true, Options.Value).Count();
            Console.WriteLine($"{Path.GetFileName(assembly)}: {types} types");
        }

        return assemblies.Length > 0 ? 0 : 2;
    }

    private static bool IsOurs(string path) =>
        Path.GetFileName(path) is var name
        && name.StartsWith("techbeats", StringComparison.OrdinalIgnoreCase)
        && name != "TechBeats.Fuzzing.dll";
}
