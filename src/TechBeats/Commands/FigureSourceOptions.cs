using System.CommandLine;
using System.CommandLine.Parsing;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The options that say where figures are kept, and who may be asked for them.</summary>
internal sealed class FigureSourceOptions
{
    private readonly Option<string?> store = new("--store") { Description = "Folder that keeps the figures; default .techbeats in the archive", HelpName = "DIR" };
    private readonly Option<bool> offline = new("--offline") { Description = "Ask nothing of the network" };
    private readonly Option<string[]> hosts = new("--allow-host") { Description = "A private or loopback host that figures may come from; may repeat", HelpName = "HOST" };
    private readonly Option<bool> recover = new("--recover") { Description = "Ask the web archive for copies of lost figures, nearest to the issue's date; at most 20 requests a minute" };

    private readonly Option<Uri?> recoverFrom = OptionValues.OfObject(
        "--recover-from", "ADDRESS", "The web archive's register of copies (CDX), in place of the Internet Archive's; asked as with --recover", ValueForms.Register);

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(store);
        command.Add(offline);
        command.Add(hosts);
        hosts.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !ValueForms.Host.TryRead(token.Value, out _)))
            {
                result.AddError($"'{token.Value}' {ValueForms.Host.Complaint}");
            }
        });
        command.Add(recover);
        command.Add(recoverFrom);
        command.Validators.Add(result =>
        {
            if (result.GetValue(offline) && (result.GetValue(recover) || result.GetResult(recoverFrom) is not null))
            {
                result.AddError("--offline and --recover can't both be meant");
            }
        });
    }

    public bool IsOffline(CommandResult result) => result.GetValue(offline);

    /// <summary>What the command line says.</summary>
    public BookSettings Of(ParseResult parsed) => new()
    {
        Store = parsed.GetValue(store),
        IsOffline = parsed.Flag(offline),
        AllowedHosts = parsed.All(hosts),
        IsRecovering = parsed.Flag(recover),
        RecoverFrom = parsed.GetValue(recoverFrom),
    };
}
