using Ksd.Gateway.Clients;
using Ksd.Gateway.Export;
using Ksd.Gateway.Feed;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenApi;
using Ksd.Gateway.OpenData;
using Ksd.Gateway.Passkeys;
using Ksd.Gateway.People;
using Ksd.Gateway.Platform;
using Ksd.Gateway.ProblemPages;
using Ksd.Gateway.Proxy;
using Ksd.Gateway.Sessions;
using Ksd.Gateway.Tokens;
using Ksd.Gateway.Web;
using Ksd.Gateway.Webhooks;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway;

/// <summary>Everything the gateway answers itself; the rest it forwards (Proxy/PathTable.cs).</summary>
internal static class Endpoints
{
    public static void MapGateway(this WebApplication app)
    {
        Home.Map(app);
        IssueToken.Map(app);
        RevokeToken.Map(app);
        Revocations.Map(app);
        Metadata.Map(app);
        ShowProblem.Map(app);
        Documentation.Map(app);
        PublicRegions.Map(app);
        Catalogue.Map(app);

        var api = app.MapGroup("/api/v1").RequireAuthorization();

        var accounts = api.MapGroup("").WithTags("Akun");
        SignIn.Map(accounts);
        SignInWithPasskey.Map(accounts);
        SignOut.Map(accounts);
        ShowAccount.Map(accounts);
        ChoosePassword.Map(accounts);
        ForgetPassword.Map(accounts);
        SignInForms.Map(app);

        var own = api.MapGroup("").WithTags("Akun").RequireSession();
        ManageSessions.MapOwn(own);
        SwitchPosition.Map(own);
        ChangePassword.Map(own);
        Authenticator.Map(own);
        OwnPasskeys.Map(own);

        var people = api.MapGroup("").WithTags("Pengguna").RequireAuthorization(Policies.Administrasi);
        InvitePerson.Map(people);
        ListPeople.Map(people);
        ChangePerson.Map(people);
        CloseAccount.Map(people);
        AppointPerson.Map(people);
        EndAppointment.Map(people);
        HandOutRecovery.Map(people);
        ReadMessages.Map(people);
        ResetSecondStep.Map(people);
        LinkOutside.Map(people);
        ManageSessions.MapOfOthers(people);

        var clients = api.MapGroup("").WithTags("Klien").RequireAuthorization(Policies.Administrasi);
        RegisterClient.Map(clients);
        ListClients.Map(clients);
        ShowClient.Map(clients);
        RotateClientSecret.Map(clients);
        RevokeClient.Map(clients);
        ListClientKeys.Map(clients);
        AddClientKey.Map(clients);
        RemoveClientKey.Map(clients);

        var feed = api.MapGroup("").WithTags("Perubahan").RequireAuthorization(Policies.Dengar);
        ListChanges.Map(feed);
        Subscribe.Map(feed);
        ManageSubscriptions.Map(feed);
        ListDeliveries.Map(feed);

        ExportCollection.Map(api.MapGroup("").WithTags("Ekspor"));

        var platform = api.MapGroup("/platform").WithTags("Platform").RequireAuthorization(Policies.Platform);
        OpenRegion.Map(platform);
        ListRegions.Map(platform);
        SetAside.Map(platform);

        app.MapAudit("gateway");
        app.MapForwarding();
    }
}
