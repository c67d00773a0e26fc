using System.Reflection;

namespace Ksd.AppHost.Local.Engine;

/// <summary>Runs an app host's entry point up to its <c>Build()</c> and takes the builder from it, for tests.</summary>
internal sealed class EntryPointSession
{
    private static readonly AsyncLocal<EntryPointSession?> Ambient = new();

    private DistributedApplicationBuilder? builder;

    private EntryPointSession(string[] args) => Args = args;

    internal static EntryPointSession? Current => Ambient.Value;

    internal string[] Args { get; }

    internal static DistributedApplicationBuilder Capture(Assembly assembly, string[] args)
    {
        var session = new EntryPointSession(args);
        Ambient.Value = session;
        try
        {
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        catch (TargetInvocationException stop) when (stop.InnerException is BuilderTaken)
        {
            return session.builder!;
        }
        finally
        {
            Ambient.Value = null;
        }

        throw new DistributedApplicationException($"The entry point of {assembly.GetName().Name} never called Build().");
    }

    internal void Intercept(DistributedApplicationBuilder taken)
    {
        builder = taken;
        throw new BuilderTaken();
    }

    private sealed class BuilderTaken : Exception;
}
