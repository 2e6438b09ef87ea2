package ba.sigurno.web.identity.signin;

import ba.sigurno.web.i18n.SecureCookie;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps the session's cookie from other sites, and from connections without encryption where the address is https. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        boolean secure = ConfigProvider.getConfig()
                .getOptionalValue("SIGURNO_BASE_URL", String.class)
                .map(address -> address.startsWith("https:"))
                .orElse(false);
        cookie.setName(SecureCookie.name(cookie.getName(), secure));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(secure);
    }
}
