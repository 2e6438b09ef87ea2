package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecureCookieTest {

    private static final SecureCookie COOKIE = new SecureCookie("sigurno_pupil", "Strict");

    @Test
    void overHttpsItIsOfThisHostAlone() {
        var cookie = written(true);
        assertThat(cookie.getName()).isEqualTo("__Host-sigurno_pupil");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(COOKIE.read(request(true, cookie))).contains("value");
    }

    @Test
    void onePlantedWithoutThePrefixIsNotReadOverHttps() {
        assertThat(written(false).getName()).isEqualTo("sigurno_pupil");
        assertThat(COOKIE.read(request(true, written(false)))).isEmpty();
        assertThat(COOKIE.read(request(false))).isEmpty();
    }

    private static Cookie written(boolean secure) {
        List<Cookie> written = new ArrayList<>();
        HttpServletResponse response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            written.add((Cookie) arguments[0]);
            return null;
        });
        COOKIE.write(request(secure), response, "value", -1);
        return written.get(0);
    }

    private static HttpServletRequest request(boolean secure, Cookie... cookies) {
        return fake(
                HttpServletRequest.class,
                (proxy, method, arguments) -> "isSecure".equals(method.getName()) ? secure : cookies);
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(SecureCookieTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
