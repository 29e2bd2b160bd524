package cn.zwgk.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The portal's registration in a realm that exists already. The realm is imported once; when the platform moves to another port later,
 * the address that Keycloak sends people back to after login has to follow.
 */
final class PortalClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String keycloak;
    private final String adminPassword;

    PortalClient(String keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** Lets people come back to this address. */
    void livesAt(URI publicUrl) {
        String token = send(HttpRequest.newBuilder(
                                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=" + adminPassword)))
                .path("access_token")
                .asString();
        String clients = keycloak + "/admin/realms/zwgk/clients";
        if (send(authorised(clients + "?clientId=zwgk-portal", token)).path(0) instanceof ObjectNode portal) {
            portal.put("rootUrl", publicUrl.toString());
            portal.withArray("redirectUris").removeAll().add(publicUrl + "/*");
            send(authorised(clients + "/" + portal.path("id").asString(), token)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(portal.toString())));
        }
    }

    private static HttpRequest.Builder authorised(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StartFailed("Keycloak did not take over the platform's new address (answer "
                        + answer.statusCode() + "); use the earlier port, or start afresh with ./run reset.");
            }
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new StartFailed("Keycloak does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The start was interrupted.", e);
        }
    }
}
