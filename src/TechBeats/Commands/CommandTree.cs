using System.CommandLine;
using System.CommandLine.Parsing;
using TechBeats.Building;
using TechBeats.Model;

namespace TechBeats.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    /// <summary>Parses and runs the command line, and returns the exit code.</summary>
    /// <exception cref="UnusableRequestException">The command line is invalid, or the request can't be fulfilled.</exception>
    public static Task<int> RunAsync(string[] args, Host host, CancellationToken cancellation)
    {
        var root = new RootCommand("Turns an archive of newsletter issues into a book.")
        {
            BuildCommand.Create(host),
            CheckCommand.Create(host),
            ListCommand.Create(host),
            FiguresCommand.Create(host),
            DemoCommand.Create(host),
            InitCommand.Create(host),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            throw InvalidCommandLine(parsed);
        }

        var configuration = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return parsed.InvokeAsync(configuration, cancellation);
    }

    private static UnusableRequestException InvalidCommandLine(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "techbeats" : "techbeats " + command.Name;
        var stray = parsed
            .Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            ?.Value
            ?? (parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null);
        var error = stray is null ? parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')
            : stray.StartsWith('-') ? $"Unknown option '{stray}'"
            : $"Unexpected argument '{stray}'";
        return new UnusableRequestException(error, $"List all options with: {name} --help");
    }
}
