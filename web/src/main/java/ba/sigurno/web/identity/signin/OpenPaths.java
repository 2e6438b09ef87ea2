package ba.sigurno.web.identity.signin;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Spares some requests the authentication: those that a whole country sends at once, and that are answered to anybody
 * or by a token of their own. Otherwise authentication is a quarter of the cost of such a request. It is registered
 * before the application's authentication as Jakarta Authentication 3.0 (section 3) allows a provider, and passes every
 * other request on to it. On these paths nobody is signed in, whatever the request carries.
 */
@WebListener
public class OpenPaths implements ServletContextListener {

    private static final Set<String> PATHS = Set.of(
            "/api/competition/answers", "/api/competition/sheet", "/api/competition/time", "/api/competition/board");
    private static final String GAMES = "/api/competition/games/";
    private static final String LAYER = "HttpServlet";
    private static final String OPEN = "open";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        // The name of an application in the Servlet profile (section 4.2.1).
        var application = context.getVirtualServerName() + " " + context.getContextPath();
        var factory = AuthConfigFactory.getFactory();
        var authentication = factory.getConfigProvider(LAYER, application, null);
        factory.registerConfigProvider(new Provider(authentication), LAYER, application, "open paths");
    }

    /** Passes on to the provider that was there before. */
    private record Provider(AuthConfigProvider authentication) implements AuthConfigProvider {

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Config(authentication.getServerAuthConfig(layer, application, handler));
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return authentication.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            authentication.refresh();
        }
    }

    /** Separates open paths from others. */
    private record Config(ServerAuthConfig authentication) implements ServerAuthConfig {

        @Override
        public String getAuthContextID(MessageInfo message) {
            var request = (HttpServletRequest) message.getRequestMessage();
            return isOpen(request.getRequestURI()) ? OPEN : authentication.getAuthContextID(message);
        }

        private static boolean isOpen(String path) {
            return PATHS.contains(path) || path.startsWith(GAMES);
        }

        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            return OPEN.equals(id) ? new Nobody() : authentication.getAuthContext(id, service, properties);
        }

        @Override
        public String getMessageLayer() {
            return authentication.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return authentication.getAppContext();
        }

        @Override
        public void refresh() {
            authentication.refresh();
        }

        @Override
        public boolean isProtected() {
            return authentication.isProtected();
        }
    }

    /** Authenticates nobody. */
    private static final class Nobody implements ServerAuthContext {

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) {
            return AuthStatus.SEND_SUCCESS;
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) {
            // There is nothing to clean.
        }
    }
}
