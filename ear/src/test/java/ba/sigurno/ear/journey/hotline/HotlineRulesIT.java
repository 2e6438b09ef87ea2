package ba.sigurno.ear.journey.hotline;

import static ba.sigurno.ear.journey.support.QuietPages.FORM;
import static ba.sigurno.ear.journey.support.QuietPages.MARK;
import static ba.sigurno.ear.journey.support.QuietPages.encoded;
import static ba.sigurno.ear.journey.support.QuietPages.form;
import static ba.sigurno.ear.journey.support.QuietPages.get;
import static ba.sigurno.ear.journey.support.QuietPages.post;
import static ba.sigurno.ear.journey.support.QuietPages.postFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The hard rules of the hotline, as somebody outside meets them; {@link PlantedReportsIT} looks for traces. */
class HotlineRulesIT {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]*value=\"([^\"]+)\"");

    // 1. No content comes in.

    @Test
    void noContentComesIn() throws Exception {
        for (var path :
                List.of("/note", "/note/open", "/hotline/intake/intake.xhtml", "/hotline/intake/follow-up.xhtml")) {
            assertThat(get(path).body()).doesNotContain("type=\"file\"").doesNotContain("multipart");
            assertThat(post(path, "multipart/form-data; boundary=x", "--x\r\n\r\nJPEG\r\n--x--")
                            .statusCode())
                    .isEqualTo(415);
        }
        var refused = report("data:image/png;base64,iVBORw0KGgo=", "10.0.0.1");
        assertThat(refused.body()).contains("where").doesNotContainPattern(TICKET);
    }

    // 2. Nothing is fetched.

    @Test
    void nothingIsFetched() throws Exception {
        try (var trap = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(1000);
            assertThat(report("http://127.0.0.1:" + trap.getLocalPort() + "/picture.jpg", "10.0.0.2")
                            .body())
                    .containsPattern(TICKET);
            assertThat(caught(trap)).isFalse();
        }
    }

    // 3. Nothing is rendered.

    @Test
    void anAddressIsOnNoPageThatFollows() throws Exception {
        var address = "https://" + MARK + ".example/shown";
        var answered = report(address, "10.0.0.3");
        assertThat(answered.body()).containsPattern(TICKET).doesNotContain(MARK);
        var next = post(
                "/note",
                FORM,
                form("theme", "describe") + "&step=THEME&ticket=" + encoded(ticket(answered))
                        + "&theme%3Aabout=GROOMING");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).contains("place:specify").doesNotContain(MARK);
    }

    // 4. No trace of who reports.

    @Test
    void thePagesLeaveNoCookieAndNoReferrerAndAreKeptNowhere() throws Exception {
        for (var answer : List.of(get("/note"), get("/note/open"), report("igra", "10.0.0.4"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
        }
    }

    // 7. No dead end.

    @Test
    void theEndOfTheFormLeadsOn() throws Exception {
        var ticket = ticket(report("moja slika", "10.0.0.5"));
        var end = post(
                "/note",
                FORM,
                form("receipt", "leave") + "&step=RECEIPT&ticket=" + encoded(ticket) + "&receipt%3Atyped=");
        assertThat(end.body())
                .contains("https://takeitdown.ncmec.org/", "https://stopncii.org/", "/help.xhtml", "tel:");
    }

    @Test
    void tenThousandCharactersAreRefusedKindly() throws Exception {
        var answer = report("a ".repeat(5000), "10.0.0.6");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContainPattern(TICKET).contains("field-error");
    }

    @Test
    void aThousandReportsAMinuteFromOnePlaceAreSlowedDown() throws Exception {
        long taken = IntStream.range(0, 100)
                .filter(i -> TICKET.matcher(reported("igra " + i, "10.0.0.7")).find())
                .count();
        // Sixty at once, and one more each second.
        assertThat(taken).isBetween(60L, 95L);
    }

    private static boolean caught(ServerSocket trap) throws IOException {
        try {
            trap.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static String reported(String where, String from) {
        try {
            return report(where, from).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the first step of the form, from a network address. */
    private static HttpResponse<String> report(String where, String from) throws IOException, InterruptedException {
        return postFrom(from, "/note?lang=bs", form("address", "receive") + "&address%3Awhere=" + encoded(where));
    }

    private static String ticket(HttpResponse<String> answer) {
        var found = TICKET.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
