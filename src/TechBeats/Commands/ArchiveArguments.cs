using System.CommandLine;
using TechBeats.Building;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>Which archive a command reads, its settings file, and which issues of it the command takes.</summary>
internal sealed class ArchiveArguments
{
    private readonly Argument<string> archive = new("ARCHIVE")
    {
        Description = "Folder, zip, feed file or feed address; the current folder when not given",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> config = new("--config")
    {
        Description = "File of settings; default techbeats.yml in the archive. What the command line says wins",
        HelpName = "FILE",
    };

    /// <summary>Adds the argument and the options to a command.</summary>
    public ArchiveArguments(Command command, CommandSettings settings)
    {
        archive.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                result.AddError($"There is no '{token.Value}' here");
            }
        });
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

    /// <summary>Opens the archive that the user named and reads its settings file.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">What the command line says; it wins.</param>
    /// <param name="host">Where the program runs.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="Model.UnusableRequestException">There is no archive, or the settings file can't be used.</exception>
    public Task<OpenedBook> OpenAsync(ParseResult parsed, BookSettings settings, Host host, CancellationToken cancellation) =>
        OpenedBook.OpenAsync(parsed.GetValue(archive) ?? ".", parsed.GetValue(config), settings, host, cancellation);
}
