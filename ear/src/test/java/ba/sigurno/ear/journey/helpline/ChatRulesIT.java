package ba.sigurno.ear.journey.helpline;

import static ba.sigurno.ear.journey.support.QuietPages.FORM;
import static ba.sigurno.ear.journey.support.QuietPages.MARK;
import static ba.sigurno.ear.journey.support.QuietPages.encoded;
import static ba.sigurno.ear.journey.support.QuietPages.filesWith;
import static ba.sigurno.ear.journey.support.QuietPages.form;
import static ba.sigurno.ear.journey.support.QuietPages.get;
import static ba.sigurno.ear.journey.support.QuietPages.post;
import static ba.sigurno.ear.journey.support.QuietPages.postFrom;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hard rules of a chat, as somebody outside meets them. */
class ChatRulesIT extends HelplineTest {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]*value=\"([^\"]+)\"");
    private static final String PAGE = "/note/page?lang=bs";

    @BeforeEach
    void open() {
        openHelpline();
    }

    @Test
    void noContentComesIn() throws Exception {
        for (var path : List.of("/note/page", "/helpline/chat/talk.xhtml")) {
            assertThat(get(path).body()).doesNotContain("type=\"file\"").doesNotContain("multipart");
            assertThat(post(path, "multipart/form-data; boundary=x", "--x\r\n\r\nJPEG\r\n--x--")
                            .statusCode())
                    .isEqualTo(415);
        }
        var ticket = ticket(begin("10.1.0.1"));
        var refused = say(ticket, PublicId.random(), "data:image/png;base64,iVBORw0KGgo=");
        assertThat(refused.body()).contains("field-error").doesNotContain("<li class=\"panel");
        leave(ticket);
    }

    @Test
    void thePagesLeaveNoCookieAndNoReferrerAndAreKeptNowhere() throws Exception {
        var begun = begin("10.1.0.2");
        var ticket = ticket(begun);
        for (var answer : List.of(
                get("/note/page"),
                begun,
                say(ticket, PublicId.random(), "Zdravo"),
                post("/note/page/news", FORM, "ticket=" + encoded(ticket)))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
        }
        leave(ticket);
    }

    @Test
    void noWordAndNoAddressOfAnybodyIsInAFileOfTheServer() throws Exception {
        var ticket = ticket(begin("10.78.0.17"));
        for (int i = 0; i < 100; i++) {
            assertThat(say(ticket, PublicId.random(), MARK + i).body()).contains(MARK + i);
        }
        assertThat(filesWith(MARK, "10.78.0.17", ticket)).isEmpty();
        leave(ticket);
        assertThat(filesWith(MARK, "10.78.0.17", ticket)).isEmpty();
    }

    @Test
    void theSameFormSentAgainOpensAndSaysNothingTwice() throws Exception {
        var fresh = PublicId.random();
        begin("10.1.0.3", fresh);
        begin("10.1.0.3", fresh);
        var line = PublicId.random();
        say(fresh, line, "Zdravo");
        assertThat(say(fresh, line, "Zdravo").body().split("<p class=\"words\""))
                .hasSize(2);
        leave(fresh);
        assertThat(say(fresh, PublicId.random(), "Ima li koga?").body()).contains("id=\"over\"");
    }

    @Test
    void aMillionCodesWouldTakeYearsAndTellNothing() throws Exception {
        var answers = new TreeSet<String>();
        for (int i = 0; i < 400; i++) {
            var code = TypedCode.of(new byte[] {0, 0, 0, 1, (byte) i}).code();
            var answer = postFrom("10.1.0.4", PAGE, form("back", "find") + "&back%3Acode=" + code);
            assertThat(answer.statusCode()).isEqualTo(200);
            answers.add(answer.body().replaceAll("(?s).*id=\"back:codeMessage\"[^>]*>([^<]*)<.*", "$1"));
        }
        // Unknown, and later: slower. Nothing else is ever said.
        assertThat(answers).hasSize(2);
    }

    @Test
    void escapeTwiceLeavesAChat() {
        var child = visitor(Language.BOSNIAN, NARROW).tolerate("wikipedia");
        var page = child.page();
        child.context()
                .route(
                        "https://www.wikipedia.org/**",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(200).setBody("elsewhere")));
        child.open("/note/page");
        press(page, "start:begin");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.waitForURL("https://www.wikipedia.org/**");
    }

    private static HttpResponse<String> begin(String from) throws IOException, InterruptedException {
        return begin(from, PublicId.random());
    }

    private static HttpResponse<String> begin(String from, String fresh) throws IOException, InterruptedException {
        return postFrom(from, PAGE, form("start", "begin") + "&fresh=" + encoded(fresh));
    }

    private static HttpResponse<String> say(String ticket, String line, String words)
            throws IOException, InterruptedException {
        return post(
                PAGE,
                FORM,
                form("say", "send") + "&ticket=" + encoded(ticket) + "&line=" + line + "&say%3Awords="
                        + encoded(words));
    }

    private static void leave(String ticket) throws IOException, InterruptedException {
        assertThat(post(PAGE, FORM, form("end", "leave") + "&ticket=" + encoded(ticket))
                        .body())
                .contains("id=\"over\"");
    }

    private static String ticket(HttpResponse<String> answer) {
        var found = TICKET.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
