package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.journey.support.Chromium;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How long a counsellor needs to record a contact by the keyboard, and how long children wait for what is new while two hundred of
 * them chat: each asks three times, looks at what counsellors wrote, and then writes, every ten seconds. Server, database, browser,
 * counsellors and children are on one machine.
 */
final class HelplineBench implements Benchmark {

    private static final int CHATS = 200;
    private static final double VISITS_PER_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int ASKED = 3;
    private static final int CONTACTS = 20;

    /** Of somebody who types without looking, in milliseconds. */
    private static final double BETWEEN_KEYS = 200;

    private static final String PAGE = "/note/page?lang=bs";
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private Installation installation;

    @Override
    public void run(Report report) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "centre", "helpline");
        try (var server = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation = server;
            installation.forget();
            installation.start();
            try (var chromium = new Chromium()) {
                openToday(page(chromium.browser(), Demo.SUPERVISOR));
                record(report, page(chromium.browser(), Demo.COUNSELLOR));
            }
            chat(report);
        }
    }

    private Page page(Browser browser, String email) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(installation.payara().baseUrl()))
                .newPage();
        page.navigate("/identity/signin/sign-in.xhtml");
        page.fill("[id='form:email']", email);
        page.fill("[id='form:password']", installation.demoPassword());
        page.waitForNavigation(() -> page.click("[id='form:submit']"));
        return page;
    }

    private void openToday(Page page) {
        page.navigate("/helpline/shift/opening-hours.xhtml");
        page.fill(
                "[id='other:day']", LocalDate.now(ZoneId.of("Europe/Sarajevo")).toString());
        page.fill("[id='other:opens']", "00:00");
        page.fill("[id='other:closes']", "00:00");
        page.waitForNavigation(() -> page.click("[id='other:except']"));
    }

    /** Telephone, counselling, a child of 12 to 18, female; then the issue by its first letters, a concern, and done. */
    private void record(Report report, Page page) {
        var taken = new ArrayList<Double>();
        page.navigate("/helpline/contact/record.xhtml");
        for (int contact = 0; contact < CONTACTS; contact++) {
            long begin = System.nanoTime();
            for (var key : new String[] {"1", "1", "2", "1"}) {
                press(page, key);
            }
            page.keyboard().type("Seks", new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
            press(page, "Tab");
            press(page, "2");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            taken.add((System.nanoTime() - begin) / 1e9);
            if (page.locator(".field-error").count() > 0) {
                throw new IllegalStateException(
                        "not recorded: " + page.locator(".field-error").first().innerText());
            }
        }
        double median = taken.stream().sorted().skip(CONTACTS / 2).findFirst().orElseThrow();
        report.figure(
                "helpline", "recording a contact, five keys a second, until the form is empty again", median, "s");
        report.headline("contactSeconds", median);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        page.waitForTimeout(BETWEEN_KEYS);
    }

    private void chat(Report report) throws IOException, SQLException {
        int port = installation.payara().httpPort();
        var duration = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
        var children = new ArrayDeque<Child>();
        var begun = new int[1];
        new Load(port, 4, 0, Duration.ofMinutes(5))
                .run(() -> begun[0]++ == CHATS ? null : new Beginning("10.1.0." + begun[0], children));
        try (var counsellors = new Counsellors(installation, CHATS)) {
            new Load(port, CHATS, VISITS_PER_SECOND, WARM_UP).run(() -> new Visit(children));
            var result = new Load(port, CHATS, VISITS_PER_SECOND, duration).run(() -> new Visit(children));
            long alive = children.stream().filter(Child::isHeard).count();
            report.figure("helpline", "chats at once, taken by counsellors", counsellors.chats(), "");
            report.figure("helpline", "chats whose last line was shown to the child", alive, "");
            report.figure("helpline", "answers of counsellors", counsellors.answers(), "");
            report.figure("helpline", "answers that failed", counsellors.failures(), "");
            report.figure("helpline", "requests that failed", result.failed(), "");
            for (var kind : new String[] {"news", "look", "say"}) {
                report.figure("helpline", kind + ", median", result.of(kind).percentile(50), "ms");
                report.figure(
                        "helpline", kind + ", 99 % within", result.of(kind).percentile(99), "ms");
            }
            report.headline("chatsAtOnce", alive);
            report.headline("chatSayP99Ms", result.of("say").percentile(99));
        }
    }

    private static Request form(String kind, String page, String headers, String fields) {
        return Request.form(kind, page, headers, "jakarta.faces.ViewState=stateless&" + fields);
    }

    /** A child in a conversation. */
    private static final class Child {

        private final String ticket;
        private String state = "";
        private String said = "";
        private boolean heard;

        Child(String ticket) {
            this.ticket = ticket;
        }

        String fields() {
            return "ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
        }

        /** Whether what it said last was in the answer. */
        boolean isHeard() {
            return heard;
        }
    }

    /** A child opens a conversation. */
    private record Beginning(String from, Queue<Child> children) implements Journey {

        @Override
        public Request next(int status, String body) {
            if (status == 0) {
                return form(
                        "begin",
                        PAGE,
                        "X-Forwarded-For: " + from + "\r\n",
                        "start=start&start:begin=x&fresh=" + random());
            }
            var ticket = TICKET.matcher(body);
            if (!ticket.find()) {
                throw new IllegalStateException("no conversation: " + status);
            }
            children.add(new Child(ticket.group(1)));
            return null;
        }
    }

    /** The child whose turn it is asks whether there is something new, looks at it if there is, and then writes. */
    private static final class Visit implements Journey {

        private final Child child;
        private String kind = "";
        private int asked;

        Visit(Queue<Child> children) {
            child = children.remove();
            children.add(child);
        }

        @Override
        public Request next(int status, String body) {
            if (kind.equals("say")) {
                child.heard = body.contains(child.said);
                return null;
            }
            if (kind.equals("news") && !body.equals(child.state)) {
                child.state = body;
                kind = "look";
                return form(kind, PAGE, "", child.fields() + "&more=more&more:look=x");
            }
            if (asked++ < ASKED) {
                kind = "news";
                return Request.form(kind, "/note/page/news", "", child.fields());
            }
            kind = "say";
            child.said = "Poruka " + random();
            return form(
                    kind,
                    PAGE,
                    "",
                    child.fields() + "&say=say&say:send=x&say:words="
                            + URLEncoder.encode(child.said, StandardCharsets.UTF_8) + "&line=" + random());
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(10);
    }
}
