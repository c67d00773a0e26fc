using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.ServiceDefaults.Files;

public static class FileStoreExtensions
{
    /// <summary>Files kept by their content, as section <c>Files</c> of the configuration says.</summary>
    public static WebApplicationBuilder AddFileStore(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<FileStoreSettings>(builder.Configuration.GetSection("Files"));
        builder.Services.AddSingleton<IFileStore, FolderFileStore>();
        return builder;
    }
}
