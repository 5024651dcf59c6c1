using BenchmarkDotNet.Running;
using TechBeats.Benchmarks;

// program PATH [ARCHIVE] [RUNS]   the whole program, as a process; anything else goes to BenchmarkDotNet
if (args is ["program", var path, ..])
{
    return WholeProgram.Run(path, args.ElementAtOrDefault(2), int.Parse(args.ElementAtOrDefault(3) ?? "5"));
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
