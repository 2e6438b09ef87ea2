package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has not signed in leaves nothing in the server: no session, and no form that is kept. */
class StrangersIT {

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageBeginsASession(String page) throws Exception {
        var read = Stranger.get(page);
        assertLeavesNothing(read);
        for (var view : List.of("stateless", "1:1", "abc", "")) {
            var sent = Stranger.postForm(page, "form=form&jakarta.faces.ViewState=" + view);
            assertLeavesNothing(sent);
            if (read.statusCode() == 302) {
                assertThat(sent.statusCode()).as(view).isEqualTo(409);
                assertThat(sent.body()).contains("href=\"" + page + "\"");
            }
        }
    }

    private static void assertLeavesNothing(HttpResponse<String> response) {
        assertThat(response.statusCode()).isNotEqualTo(500);
        assertThat(response.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("sigurno_session"));
    }

    @Test
    void aPageThatIsMissingIsNotFoundHoweverItIsAskedFor() throws Exception {
        assertThat(Stranger.get("/of/no/room.xhtml").statusCode()).isEqualTo(404);
        assertThat(Stranger.postForm("/of/no/room.xhtml", "jakarta.faces.ViewState=1:1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormThatIsTooBigIsRefusedWithAPage() throws Exception {
        for (var path : List.of("/identity/signin/sign-in.xhtml", "/identity/account/invite.xhtml", "/signout")) {
            var response = Stranger.postForm(path, "form:email=" + "a".repeat(3 * 1024 * 1024));
            assertThat(response.statusCode()).as(path).isEqualTo(413);
            assertThat(response.body()).as(path).contains("class=\"oops\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/identity/signin/sign-in.xhtml, application/x-www-form-urlencoded",
        "/certificate/file, multipart/form-data; boundary=sigurno"
    })
    void aBodyTellsItsLength(String path, String type) throws Exception {
        assertThat(Stranger.send("""
                        POST %s HTTP/1.1
                        Host: 127.0.0.1
                        Content-Type: %s
                        Transfer-Encoding: chunked

                        3
                        a=b
                        0
                        """.formatted(path, type))).startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @MethodSource("ba.sigurno.ear.journey.http.AmbiguousLengths#all")
    void aBodyOfTwoLengthsIsRefusedAndNothingBehindItIsRead(String rest) throws Exception {
        AmbiguousLengths.assertRefused(Stranger::connect, rest);
    }

    @Test
    void whatIsBehindABodyOfOneLengthIsAnotherRequest() throws Exception {
        AmbiguousLengths.assertNextIsRead(Stranger::connect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void aMethodThatNothingUsesIsRefused(String method) throws Exception {
        for (var path : List.of("/", "/help.xhtml", "/api/competition/answers", "/api/pupil/sign-in", "/api/oai")) {
            var response = Stranger.send(method, path);
            assertThat(response.statusCode()).as(path).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        }
    }

    @Test
    void anAddressThatCannotBeDecodedIsRefused() throws Exception {
        for (var path : List.of("/help.xhtml?x=%zz", "/help.xhtml?x=100%")) {
            assertThat(Stranger.send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1"))
                    .as(path)
                    .startsWith("HTTP/1.1 400");
        }
    }
}
