using System.CommandLine;
using TechBeats.Building;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The archive argument, the settings file option and the issue filters of a command.</summary>
internal sealed class ArchiveArguments
{
    private readonly Argument<string> archive = CreateArchive("Folder, zip file, feed file or feed address; default the current folder");

    private readonly Option<string?> config = new("--config")
    {
        Description = "Settings file; default techbeats.yml in the archive. Command-line options take precedence",
        HelpName = "FILE",
    };

    /// <summary>Adds the argument and the options to a command.</summary>
    public ArchiveArguments(Command command, CommandSettings settings)
    {
        command.Add(archive);
        command.Add(config);
        settings.Add(
            SettingsTable.Year,
            SettingsTable.From,
            SettingsTable.To,
            SettingsTable.Tags,
            SettingsTable.Numbers,
            SettingsTable.Exclude,
            SettingsTable.Language,
            SettingsTable.Split,
            SettingsTable.Repeated);
    }

    /// <summary>Creates the argument that names an archive. The parser takes an unknown option for its value, which is an error.</summary>
    /// <param name="description">The help text.</param>
    public static Argument<string> CreateArchive(string description)
    {
        var archive = new Argument<string>("ARCHIVE") { Description = description, Arity = ArgumentArity.ZeroOrOne };
        archive.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                result.AddError($"Unknown option '{token.Value}'");
            }
        });
        return archive;
    }

    /// <summary>Opens the user's archive and reads its settings file.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">The settings of the command line, which take precedence.</param>
    /// <param name="host">The program's environment.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="Model.UnusableRequestException">The archive can't be opened, or the settings file is invalid.</exception>
    public Task<OpenedBook> OpenAsync(ParseResult parsed, BookSettings settings, Host host, CancellationToken cancellation) =>
        OpenedBook.OpenAsync(parsed.GetValue(archive) ?? ".", parsed.GetValue(config), settings, host, cancellation);
}
