package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestBoundsTest {

    private static HttpServletRequest request(String path, String who, Set<String> roles) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestBoundsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getUserPrincipal" -> who == null ? null : (Principal) () -> who;
                    case "isUserInRole" -> roles.contains(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void strangersAndPupilsSendLittle() {
        assertThat(RequestBounds.bound(request("/join.xhtml", null, Set.of()))).isEqualTo(RequestBounds.MAX_FORM);
        assertThat(RequestBounds.bound(request("/api/competition/claims", null, Set.of())))
                .isEqualTo(RequestBounds.MAX_CALL);
        assertThat(RequestBounds.bound(request("/api", "pupil:x", Set.of("PUPIL"))))
                .isEqualTo(RequestBounds.MAX_CALL);
    }

    @Test
    void staffSendsLongTexts() {
        assertThat(RequestBounds.bound(request("/training/programme/draft.xhtml", "x", Set.of("PLANNER"))))
                .isEqualTo(RequestBounds.MAX_STAFF_FORM);
    }
}
