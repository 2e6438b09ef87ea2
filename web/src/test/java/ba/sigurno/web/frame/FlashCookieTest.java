package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlashCookieTest {

    private final List<Cookie> written = new ArrayList<>();

    @Test
    void overHttpsItIsOfThisHostAloneAndFound() {
        new FlashCookie(faces(true)).addResponseCookie("csfcfc", "1", Map.of("maxAge", -1));
        var cookie = written.get(0);
        assertThat(cookie.getName()).isEqualTo("__Host-csfcfc");
        assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(found(true, cookie)).isEqualTo("1");
    }

    @Test
    void onePlantedWithoutThePrefixIsNotFoundOverHttps() {
        var planted = new Cookie("csfcfc", "1");
        assertThat(found(true, planted)).isNull();
        assertThat(found(false, planted)).isEqualTo("1");
        assertThat(found(true)).isNull();
    }

    private String found(boolean secure, Cookie... cookies) {
        var cookie = (Cookie)
                new FlashCookie(faces(secure, cookies)).getRequestCookieMap().get("csfcfc");
        return cookie == null ? null : cookie.getValue();
    }

    private ExternalContext faces(boolean secure, Cookie... cookies) {
        HttpServletRequest request = fake(
                HttpServletRequest.class,
                (proxy, method, arguments) -> "isSecure".equals(method.getName()) ? secure : cookies);
        HttpServletResponse response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            written.add((Cookie) arguments[0]);
            return null;
        });
        return new ExternalContextWrapper(null) {
            @Override
            public Object getRequest() {
                return request;
            }

            @Override
            public Object getResponse() {
                return response;
            }

            @Override
            public Map<String, Object> getRequestCookieMap() {
                return cookies.length == 0 ? Map.of() : Map.of(cookies[0].getName(), cookies[0]);
            }
        };
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(FlashCookieTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
