package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows of a pupil ends with the pupil's token: the next child uses the same computer. */
class TokenEndIT extends BrowserTest {

    private static final String HOME = "/curriculum/journey/pupil-home.xhtml";
    private static final String SIGNED_IN = "/enrolment/pupil/signed-in.xhtml";
    private static final String OVER = Messages.text(Language.BOSNIAN, "join_over");
    private static final String STEPS = "**/steps";
    private static final String FORMS = "**/api/pupil/**";
    private static final int RETRY_MILLIS = 20_000;

    private Visitor computer;
    private Page page;

    @Test
    void afterTwelveHoursThePageIsGoneAlsoWithoutAConnection() {
        signIn(learning());
        page.clock().install();
        computer.open(HOME);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().setOffline(true);
        page.clock().fastForward("11:59:00");
        assertThat(page.locator("ol.missions")).isVisible();
        page.clock().fastForward("01:01");
        assertGone(page);
        page.context().setOffline(false);
        assertThat(computer.inspect()).isEmpty();
        follow(page, "main a");
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml"));
    }

    @Test
    void afterAComputerSleptThePageIsGoneWhenItIsLookedAt() {
        signIn(learning());
        page.clock().setFixedTime(Instant.now().toEpochMilli());
        computer.open(HOME);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.clock().setFixedTime(Instant.now().plus(Duration.ofHours(12)).toEpochMilli());
        assertThat(page.locator("ol.missions")).isVisible();
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertGone(page);
    }

    @ParameterizedTest
    @CsvSource({HOME, SIGNED_IN})
    void aPupilWhoSignsOutInOneWindowHasLeftAll(String where) {
        signIn(learning());
        computer.open(SIGNED_IN);
        try (var lesson = page.context().newPage();
                var other = page.context().newPage()) {
            openTheLesson(lesson);
            other.navigate(where);
            other.locator("form[action$='/api/pupil/sign-out'] button").last().click();
            assertThat(other).hasURL(Pattern.compile(".*/join\\.xhtml\\?bye=true"));
            assertGone(lesson);
        }
        assertGone(page);
    }

    @Test
    void whenAnotherPupilSignsInThePageIsGoneAndWhatWasUnsentWaitsForTheFirst() {
        var first = learning();
        var second = learning();
        signIn(first);
        computer.tolerate("ERR_FAILED");
        page.clock().install();
        openTheLesson(page);
        page.route(STEPS, Route::abort);
        page.waitForRequest(STEPS, () -> page.click("#next"));
        assertThat(kept()).isEqualTo(1);

        try (var other = page.context().newPage()) {
            signIn(other, second);
            assertGone(page);
            page.unroute(STEPS);
            assertSendsNothing();
            assertThat(kept()).isEqualTo(1);
        }

        signIn(page, first);
        page.waitForResponse(
                response -> response.url().endsWith("/steps") && response.status() == 204, () -> openTheLesson(page));
        page.waitForCondition(() -> kept() == 0);
    }

    @Test
    void anAnswerThatDidNotArriveIsNotSentFromAPageThatIsGone() {
        signIn(learning());
        computer.tolerate("ERR_FAILED");
        page.clock().install();
        page.click(".dock .primary");
        follow(page, ".dock button");
        page.locator(".choice input").first().check();
        page.route(FORMS, Route::abort);
        page.waitForRequest(FORMS, () -> page.click(".dock .primary"));
        page.clock().fastForward("12:00:00");
        assertGone(page);
        page.unroute(FORMS);
        assertSendsNothing();
        assertThat(page.evaluate("sessionStorage.getItem('sigurno-unsent')")).isNotNull();
    }

    @Test
    void anAnswerOfTheCompetitionIsSentFromAPageThatIsGone() {
        signIn(learning());
        computer.tolerate("ERR_FAILED");
        page.clock().install();
        computer.open("/competition/entry/play.xhtml");
        page.click("#one-click");
        page.click("#start");
        page.locator("#choices input").first().check();
        var answers = "**/api/competition/answers";
        page.route(answers, Route::abort);
        page.waitForRequest(answers, () -> page.click("#confirm"));
        page.clock().fastForward("12:00:00");
        assertGone(page);
        page.unroute(answers);
        var sent = page.waitForResponse(answers, () -> page.clock().fastForward(RETRY_MILLIS));
        assertThat(sent.ok()).isTrue();
        page.evaluate("fetch('/health/live').then(() => true)");
        assertGone(page);
    }

    /** A teacher who helps at a pupil's computer takes nothing from the pupil, nor a pupil anything from a teacher. */
    @Test
    void aTeacherAndAPupilLeaveEachOthersPages() {
        var learning = learning();
        signIn(learning);
        computer.open(HOME);
        try (var staff = page.context().newPage();
                var another = page.context().newPage()) {
            staff.context()
                    .addCookies(visitor().signIn(Demo.TEACHER_TK).context().cookies().stream()
                            .filter(cookie ->
                                    List.of("sigurno_session", "sigurno_staff").contains(cookie.name))
                            .toList());
            staff.navigate("/enrolment/schoolclass/classes.xhtml");
            assertThat(staff).hasURL(Pattern.compile(".*/enrolment/schoolclass/classes\\.xhtml"));
            another.navigate(HOME);
            assertThat(another.locator("ol.missions")).isVisible();
            assertThat(page.locator("ol.missions")).isVisible();
            assertThat(staff.locator("header.top")).isVisible();
        }
    }

    private TaughtClass learning() {
        return TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, Demo.MODULE);
    }

    private void signIn(TaughtClass learning) {
        computer = visitor(Language.BOSNIAN, NARROW).tolerate("ERR_INTERNET_DISCONNECTED");
        page = computer.page();
        signIn(page, learning);
    }

    private static void signIn(Page page, TaughtClass learning) {
        page.navigate("/join.xhtml");
        page.fill("#c", learning.classCode());
        page.fill("#p", learning.personalCode());
        page.press("#p", "Enter");
        page.waitForURL("**" + HOME);
    }

    /** Goes by the page with the questions before it, to all of its screens. */
    private static void openTheLesson(Page page) {
        page.navigate(HOME);
        page.click(".dock .primary");
        follow(page, ".dock a[href*='/lesson.xhtml']");
        assertThat(page.locator(".screen:visible")).hasCount(1);
    }

    /** How many lessons have steps that wait to be sent. */
    private int kept() {
        return ((Number) page.evaluate(
                        "Object.keys(localStorage).filter(key => key.startsWith('sigurno-steps-')).length"))
                .intValue();
    }

    private void assertSendsNothing() {
        List<String> sent = new ArrayList<>();
        Consumer<Request> listener = request -> sent.add(request.method());
        page.onRequest(listener);
        page.clock().fastForward(RETRY_MILLIS);
        page.clock().fastForward(RETRY_MILLIS);
        page.evaluate("fetch('/health/live').then(() => true)");
        page.offRequest(listener);
        assertThat(sent).containsOnly("GET");
    }

    private static void assertGone(Page page) {
        assertThat(page.locator("h1")).hasText(OVER);
        assertThat(page).hasTitle(Pattern.compile(OVER + ".*"));
        assertThat(page.locator("header, footer, article, form, template, .missions"))
                .hasCount(0);
        assertThat(page.locator("body")).not().containsText("Amina");
    }
}
