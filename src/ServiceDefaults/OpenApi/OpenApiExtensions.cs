using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Ksd.ServiceDefaults.OpenApi;

/// <summary>The service's OpenAPI 3.1 document at /openapi/v1.json.</summary>
internal static class OpenApiExtensions
{
    private const string Bearer = "bearer";
    private const string RolesExtension = "x-ksd-peran";
    private const string Handle = nameof(Handle);

    public static void AddKsdOpenApi(this IServiceCollection services, string service) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = NameOf;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = $"Ksd: {service}", Version = "v1" };
            document.Components ??= new();
            document.AddComponent(Bearer, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Bearer,
                BearerFormat = "JWT",
                Description = "Token dari /connect/token.",
            });
            ProblemResponses.Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.Description ??= operation.Summary; // Where the summary says it all, readers of the description find it there.
            operation.OperationId ??= SliceOf(context.Description.ActionDescriptor.EndpointMetadata);
            DescribeRights(operation, context, service);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            DescribeEnum(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(TextSchemas.Describe);
        options.AddSchemaTransformer(TextSchemas.DescribeOptional);
        options.AddSchemaTransformer(ExampleValues.Describe);
    });

    // Every slice has a Request, a Response, a Row: alone, their names would be Request2, Request3 in whatever order they are met, and a
    // page of one slice's rows would be taken for a page of another's.
    // A word that may be left out is the same word.
    private static string? NameOf(JsonTypeInfo type) => Nullable.GetUnderlyingType(type.Type) is { IsEnum: true } word ? NameOf(word, word.Name)
        : OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name ? NameOf(type.Type, name)
        : null;

    private static string NameOf(Type type, string name) => type.DeclaringType?.Name + (type.IsGenericType
        ? $"{type.Name.AsSpan(0, type.Name.IndexOf('`', StringComparison.Ordinal))}Of{string.Join("And", type.GetGenericArguments().Select(argument => NameOf(argument, argument.Name)))}"
        : name);

    // An endpoint without a name of its own is called what its slice is called: generated clients name their methods after it.
    private static string? SliceOf(IList<object> metadata) =>
        metadata.OfType<MethodInfo>().FirstOrDefault() is { DeclaringType: { } slice } handler && !slice.Name.StartsWith('<')
            ? slice.Name + (handler.Name.StartsWith(Handle, StringComparison.Ordinal) ? handler.Name[Handle.Length..] : handler.Name)
            : null;

    /// <summary>Which scope a client's token needs, and which offices may: what the endpoint itself enforces, read from there.</summary>
    private static void DescribeRights(OpenApiOperation operation, OpenApiOperationTransformerContext context, string service)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        ProblemResponses.Describe(operation, context, isOpen);
        if (isOpen)
        {
            return;
        }

        List<string> scopes = metadata.OfType<AnyScope>().Any() ? [] : [Scopes.Needed(service, context.Description.HttpMethod ?? "GET")];
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = scopes }];
        var offices = metadata.OfType<IAuthorizeData>().Select(data => data.Policy).OfType<string>().Select(policy => Policies.Table[policy])
            .Concat(metadata.OfType<AuthorizationPolicy>().Select(policy =>
                policy.Requirements.OfType<RolesAuthorizationRequirement>().SelectMany(requirement => requirement.AllowedRoles).ToArray()))
            .Where(roles => roles.Length > 0)
            .ToArray();
        if (offices.Length > 0)
        {
            // Several policies at one endpoint all have to agree.
            var roles = offices.Aggregate((both, more) => [.. both.Intersect(more)]).Order(StringComparer.Ordinal);
            operation.AddExtension(RolesExtension, new JsonNodeExtension(new JsonArray([.. roles.Select(role => JsonValue.Create(role))])));
        }
    }

    // The names come from our own converter, which the schema exporter cannot look into.
    private static void DescribeEnum(OpenApiSchema schema, Type type)
    {
        var @enum = Nullable.GetUnderlyingType(type) ?? type;
        if (@enum.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetNames(@enum).Select(name => JsonValue.Create(name))];
        }
    }
}
