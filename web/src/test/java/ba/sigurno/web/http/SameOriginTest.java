package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static boolean isOurs(Map<String, String> headers) {
        return isOurs("/join.xhtml", headers);
    }

    private static boolean isOurs(String path, Map<String, String> headers) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        "getServletPath".equals(method.getName()) ? path : headers.get(arguments[0]));
        return SameOrigin.isOurs(request);
    }

    @Test
    void theBrowsersOwnWordDecides() {
        assertThat(isOurs(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(isOurs(Map.of("Sec-Fetch-Site", "cross-site", "X-Requested-With", "sigurno")))
                .isFalse();
        assertThat(isOurs(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
    }

    @Test
    void anOlderBrowserNamesTheOrigin() {
        assertThat(isOurs(Map.of("Origin", "https://sigurno.example", "Host", "sigurno.example")))
                .isTrue();
        assertThat(isOurs(Map.of("Origin", "http://127.0.0.1:8080", "Host", "127.0.0.1:8080")))
                .isTrue();
        assertThat(isOurs(Map.of("Origin", "https://evil.example", "Host", "sigurno.example")))
                .isFalse();
        assertThat(isOurs(Map.of("Origin", "null", "Host", "sigurno.example"))).isFalse();
    }

    @Test
    void aPageWithoutReferrerHasNoOriginToName() {
        var form = Map.of("Origin", "null", "Host", "sigurno.example");
        assertThat(isOurs("/note", form)).isTrue();
        assertThat(isOurs("/note", Map.of("Origin", "https://evil.example", "Host", "sigurno.example")))
                .isFalse();
        assertThat(isOurs("/note", Map.of("Sec-Fetch-Site", "cross-site", "Origin", "null")))
                .isFalse();
    }

    @Test
    void whoSaysNothingMustShowThatItIsNoFormOfAnotherSite() {
        assertThat(isOurs(Map.of())).isFalse();
        assertThat(isOurs(Map.of("X-Requested-With", "sigurno"))).isTrue();
    }
}
