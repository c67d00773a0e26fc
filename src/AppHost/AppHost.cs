var builder = DistributedApplication.CreateBuilder(args);

// Tests and trials pass --keep-data=false: their servers' files go with the run.
var keepData = builder.Configuration["keep-data"] != "false";
var replicas = int.TryParse(builder.Configuration["KSD_REPLICAS"], out var several) ? several : 1;
var port = int.TryParse(builder.Configuration["KSD_PORT"], out var chosen) ? chosen : 8080;

var postgres = builder.AddPostgres("postgres");
var rabbitmq = builder.AddRabbitMQ("rabbitmq");
if (keepData)
{
    postgres.WithDataVolume("ksd-postgres");
    rabbitmq.WithDataVolume("ksd-rabbitmq");
}

var gatewayDb = postgres.AddDatabase("gateway-db");
var agreementsDb = postgres.AddDatabase("agreements-db");
var mappingDb = postgres.AddDatabase("mapping-db");
var evaluationDb = postgres.AddDatabase("evaluation-db");

// For a restore: nobody may work in the databases meanwhile.
if (builder.Configuration["servers-only"] == "true")
{
    builder.Build().Run();
    return;
}

var gateway = Service<Projects.Gateway>("gateway", gatewayDb, port).WithReference(rabbitmq).WaitFor(rabbitmq).WithExternalHttpEndpoints();
var agreements = Service<Projects.Agreements>("agreements", agreementsDb).WithReference(rabbitmq).WaitFor(rabbitmq);
var mapping = Service<Projects.Mapping>("mapping", mappingDb).WithReference(rabbitmq).WaitFor(rabbitmq);
var evaluation = Service<Projects.Evaluation>("evaluation", evaluationDb).WithReference(rabbitmq).WaitFor(rabbitmq);

var portal = builder.AddProject<Projects.Portal>("portal")
    .WithHttpEndpoint()
    .WithHttpHealthCheck("/health")
    .WithEnvironment("DOTNET_ENVIRONMENT", builder.Environment.EnvironmentName)
    .WithEnvironment("Gateway__Address", gateway.GetEndpoint("http"));

gateway.WithReference(portal).WithReference(agreements).WithReference(mapping).WithReference(evaluation);

// Tokens are issued by the gateway; every service, the gateway too, checks them against the keys it publishes.
foreach (var service in (IResourceBuilder<ProjectResource>[])[gateway, agreements, mapping, evaluation, portal])
{
    service.WithEnvironment("Identity__Authority", gateway.GetEndpoint("http"))
        .WithEnvironment("Identity__Issuer", gateway.GetEndpoint("http"));
}

// What is kept outside the databases; ./ksd says where.
Pass("KSD_CREDENTIALS", gateway, "Bootstrap__CredentialsFile");
Pass("KSD_KEYS", gateway, "DataProtection__KeysFolder");
Pass("KSD_PROXIES", gateway, "TrustedProxies");
Pass("KSD_TRAFFIC_SCALE", gateway, "Traffic__Scale");
foreach (var service in (IResourceBuilder<ProjectResource>[])[agreements, mapping, evaluation])
{
    Pass("KSD_FILES", service, "Files__Path");
    service.WithReplicas(replicas);
}

// The caller's address is what the gateway says it is; in both modes the gateway speaks from this machine.
foreach (var service in (IResourceBuilder<ProjectResource>[])[agreements, mapping, evaluation, portal])
{
    service.WithEnvironment("TrustedProxies", "127.0.0.0/8,::1/128");
}

builder.Build().Run();

IResourceBuilder<ProjectResource> Service<TProject>(string name, IResourceBuilder<PostgresDatabaseResource> database, int? fixedPort = null)
    where TProject : IProjectMetadata, new() =>
    builder.AddProject<TProject>(name)
        .WithHttpEndpoint(port: fixedPort)
        .WithHttpHealthCheck("/health")
        .WithEnvironment("DOTNET_ENVIRONMENT", builder.Environment.EnvironmentName)
        .WithReference(database)
        .WaitFor(database);

void Pass(string setting, IResourceBuilder<ProjectResource> service, string variable)
{
    if (builder.Configuration[setting] is { Length: > 0 } value)
    {
        service.WithEnvironment(variable, value);
    }
}
