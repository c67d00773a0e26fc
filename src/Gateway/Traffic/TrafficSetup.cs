namespace Ksd.Gateway.Traffic;

internal static class TrafficSetup
{
    public static void AddTrafficLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TrafficOptions>().BindConfiguration(TrafficOptions.Section);
        builder.Services.AddSingleton<TrafficMetrics>();
        builder.Services.AddSingleton<LoadShedding>();
        builder.Services.AddSingleton<RateLimiting>();
    }

    public static void UseLoadShedding(this WebApplication app)
    {
        var shedding = app.Services.GetRequiredService<LoadShedding>();
        app.Use((HttpContext context, RequestDelegate next) => shedding.Shed(context, next));
    }

    /// <summary>After the caller is known.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<RateLimiting>();
        app.Use((HttpContext context, RequestDelegate next) => limits.Limit(context, next));
    }
}
