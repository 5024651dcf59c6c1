using BenchmarkDotNet.Running;
using TechBeats.Benchmarks;

// program PATH [ARCHIVE] [RUNS]   measures the published program as a process
// kills PATH [TIMES]              kills the program while it fills its store, and checks the store
// figures [COUNT]                 fetches many figures from one host
// hosts PATH [CASE]               runs the program against hosts that fail
// stages FOLDER [ROUNDS]          measures the stages of preparing the pictures of a folder
// Other arguments go to BenchmarkDotNet, which measures reading, typesetting and writing.
if (args is ["program", var path, ..])
{
    return WholeProgram.Run(path, args.ElementAtOrDefault(2), int.Parse(args.ElementAtOrDefault(3) ?? "5"));
}

if (args is ["stages", var folder, ..])
{
    return FigureStages.Run(folder, int.Parse(args.ElementAtOrDefault(2) ?? "5"));
}

if (args is ["kills", var killed, ..])
{
    return await Kills.RunAsync(killed, int.Parse(args.ElementAtOrDefault(2) ?? "100"));
}

if (args is ["hosts", var asked, ..])
{
    return await BadHosts.RunAsync(asked, args.ElementAtOrDefault(2));
}

if (args is ["figures", ..])
{
    return await ManyFigures.RunAsync(int.Parse(args.ElementAtOrDefault(1) ?? "1000"));
}

if (args is ["host", var expected])
{
    return await ManyFigures.ServeAsync(int.Parse(expected));
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
