package ba.sigurno.web.frame;

import ba.sigurno.web.i18n.SecureCookie;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

/** Writes and reads the cookie by which Faces finds the messages for the next page as {@link SecureCookie}: by itself it is none. */
public class FlashCookie extends ExternalContextWrapper {

    /** As Mojarra calls it. */
    private static final String NAME = "csfcfc";

    private static final SecureCookie COOKIE = new SecureCookie(NAME, "Lax");

    FlashCookie(ExternalContext wrapped) {
        super(wrapped);
    }

    /** Puts it between Faces and each request. */
    public static class Factory extends ExternalContextFactory {

        /** Wraps the factory before it. */
        public Factory(ExternalContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExternalContext getExternalContext(Object context, Object request, Object response) {
            return new FlashCookie(getWrapped().getExternalContext(context, request, response));
        }
    }

    @Override
    public void addResponseCookie(String name, String value, Map<String, Object> properties) {
        if (NAME.equals(name)) {
            COOKIE.write(request(), (HttpServletResponse) getResponse(), value, (int) properties.get("maxAge"));
        } else {
            super.addResponseCookie(name, value, properties);
        }
    }

    @Override
    public Map<String, Object> getRequestCookieMap() {
        var cookies = new HashMap<>(super.getRequestCookieMap());
        cookies.remove(NAME);
        COOKIE.read(request()).ifPresent(value -> cookies.put(NAME, new Cookie(NAME, value)));
        return cookies;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) getRequest();
    }
}
