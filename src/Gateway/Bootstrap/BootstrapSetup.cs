namespace Ksd.Gateway.Bootstrap;

internal static class BootstrapSetup
{
    public static void AddFirstStart(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<BootstrapOptions>().BindConfiguration(BootstrapOptions.Section);
        builder.Services.AddHostedService<FirstStart>();
    }
}
