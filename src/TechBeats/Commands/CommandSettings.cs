using System.CommandLine;
using TechBeats.Building;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The settings that a command accepts as options.</summary>
internal sealed class CommandSettings
{
    private readonly Command command;
    private readonly List<(Setting Setting, Option Option)> options = [];

    /// <param name="command">The command that receives the options.</param>
    public CommandSettings(Command command)
    {
        this.command = command;
        command.Validators.Add(result =>
        {
            foreach (var (setting, option) in options.Where(pair => result.GetResult(pair.Option) is { Implicit: false }))
            {
                foreach (var other in command.Options.Where(other => setting.Conflicts.Any(key => other.Name == "--" + key)))
                {
                    if (result.GetResult(other) is { Implicit: false })
                    {
                        result.AddError($"{option.Name} and {other.Name} can't be used together");
                    }
                }
            }
        });
    }

    /// <summary>Adds options for settings in the given order.</summary>
    public CommandSettings Add(params IEnumerable<Setting> settings)
    {
        foreach (var setting in settings)
        {
            Add(setting, help: null);
        }

        return this;
    }

    /// <summary>Adds the option for a setting.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="help">The help text for this command, or null for the setting's own.</param>
    public CommandSettings Add(Setting setting, string? help)
    {
        var option = setting.CreateOption(help);
        options.Add((setting, option));
        command.Add(option);
        return this;
    }

    /// <summary>Reads the settings of the command line.</summary>
    /// <exception cref="Model.UnusableRequestException">A value is invalid.</exception>
    public BookSettings Read(ParseResult parsed, Host host) =>
        options.Aggregate(BookSettings.Empty, (settings, pair) =>
            settings.With(pair.Setting, pair.Setting.ReadOption(parsed, pair.Option, host))
        );
}
