package ba.sigurno.web.certificate.badge;

import ba.sigurno.ejb.certificate.badge.PublicKeyService;
import ba.sigurno.ejb.entity.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the data for checking certificates without us, at addresses that never change and for any site's scripts: the
 * keys, and the issuer.
 */
@WebServlet(name = "public-keys", urlPatterns = "/.well-known/*")
public class PublicKeysServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "/certificates/keys/";
    private static final String ENDING = ".json";

    @Inject
    private transient PublicKeyService keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "/jwks.json" -> send(response, "application/jwk-set+json", keys.keySet());
            case "/certificates/issuer.json" -> send(response, "application/ld+json", keys.issuer());
            case "/certificates/keys.pem" -> send(response, "application/x-pem-file", keys.pem());
            default -> sendKey(path, response);
        }
    }

    private void sendKey(String path, HttpServletResponse response) throws IOException {
        if (!path.startsWith(KEY) || !path.endsWith(ENDING)) {
            throw new NotFoundException(path);
        }
        var id = path.substring(KEY.length(), path.length() - ENDING.length());
        send(response, "application/jwk+json", keys.key(id));
    }

    private static void send(HttpServletResponse response, String mediaType, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        ForEverybody.say(response::setHeader, 3600);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
