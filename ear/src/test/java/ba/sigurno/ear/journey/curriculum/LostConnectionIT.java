package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.FiveChoices;
import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.quiz.QuizModule;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pupil's way while the network comes and goes: nothing is lost, nothing is done twice, and the page says what is wrong. */
class LostConnectionIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";
    private static final int ONE_TRY_MILLIS = 20_000;
    private static final int PAUSE_MILLIS = 2_000;

    private Visitor pupil;
    private Page page;

    @Test
    void aStepAndAnAnswerAreSentOnceWhenTheNetworkIsBack() {
        begin(Language.BOSNIAN);
        List<Response> sent = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().method().equals("POST")) {
                sent.add(response);
            }
        });

        cut(true);
        page.locator(NEXT).dblclick();
        assertSaidUnsent();
        assertThat(page).hasURL(Pattern.compile(".*n=1"));
        cut(false);
        page.waitForURL(Pattern.compile(".*n=2"));
        assertThat(sent).hasSize(1);

        toTheFirstQuestion();
        sent.clear();
        page.locator(".choice input").first().check();
        cut(true);
        page.locator(NEXT).dblclick();
        assertSaidUnsent();
        assertThat(page.locator(".choice input").first()).isChecked();
        cut(false);
        assertThat(page.locator(".choice.chosen")).isVisible();
        assertThat(sent).hasSize(1);
    }

    /** A machine that loses its power ends no connection. */
    @Test
    void whatNobodyAnswersIsSentAgain() {
        begin(Language.BOSNIAN);
        page.clock().install();
        List<Route> unanswered = new ArrayList<>();
        page.route("**/*", route -> {
            if (unanswered.isEmpty() && route.request().method().equals("POST")) {
                unanswered.add(route);
            } else {
                route.resume();
            }
        });

        page.click(NEXT);
        page.waitForCondition(() -> !unanswered.isEmpty());
        page.clock().fastForward(ONE_TRY_MILLIS);
        assertSaidUnsent();
        page.clock().fastForward(PAUSE_MILLIS);
        page.waitForURL(Pattern.compile(".*n=2"));
    }

    @Test
    void anAnswerOutlivesAReloadOfThePage() {
        begin(Language.BOSNIAN);
        page.click(NEXT);
        page.waitForURL(Pattern.compile(".*n=2"));
        toTheFirstQuestion();
        page.locator(".choice input").first().check();
        cut(true);
        page.click(NEXT);
        assertSaidUnsent();
        page.reload();
        assertThat(page.locator("h1")).hasText(Messages.text(Language.BOSNIAN, "app_error_offline_title"));
        cut(false);
        assertThat(page.locator(".choice.chosen")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageThatCannotBeFetchedIsReplacedByOneOfOurs(Language language) {
        begin(language);
        var address = page.url();
        cut(true);
        page.reload();
        assertThat(page.locator("h1")).hasText(Messages.text(language, "app_error_offline_title"));
        assertThat(page.locator("h1")).hasCSS("text-align", "center");
        assertThat(pupil.inspectTexts()).isEmpty();
        cut(false);
        assertThat(page.locator("article.lesson")).isVisible();
        assertThat(page).hasURL(address);
        assertThat((Boolean) page.evaluate("caches.keys().then(keys => Promise.all(keys.map(key => caches.open(key)"
                        + ".then(cache => cache.keys()))))"
                        + ".then(kept => kept.flat().every(request => /offline|resource/.test(request.url)))"))
                .isTrue();
    }

    /** Goes to the first lesson, when the browser keeps our page for such cases. */
    private void begin(Language language) {
        var module = QuizModule.of(3, FiveChoices.all());
        TaughtClass learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), language, module.slug());
        pupil = visitor(language, NARROW).tolerate("ERR_INTERNET_DISCONNECTED");
        page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        page.waitForURL(Pattern.compile(".*n=1"));
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    private void toTheFirstQuestion() {
        for (int step = 0; step < 3; step++) {
            page.click(NEXT);
        }
        assertThat(page.locator("fieldset.choices")).isVisible();
    }

    private void cut(boolean away) {
        page.context().setOffline(away);
    }

    private void assertSaidUnsent() {
        assertThat(page.locator("#unsent")).hasText(Messages.text(Language.BOSNIAN, "quiz_attempt_unsent"));
    }
}
