package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pupils and teachers find the competition, the game of the class, leaderboards and help on their own pages. */
class CompetitionNewsIT extends BrowserTest {

    @Test
    void aGameIsFoundFromTheTeachersPagesAndFromThePupils() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass learning = TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        assertThat(pupil.page().locator("#competition-news")).isVisible();
        assertThat(pupil.page().locator("main a[href*='/quiz/leaderboard/']")).isVisible();
        assertThat(pupil.page().locator("main a[href$='/help.xhtml']")).isVisible();
        assertThat(pupil.page().locator("#own-game")).hasCount(0);
        assertSound(pupil);

        Page desk = teacher.page();
        follow(desk, ".crumbs a[href*='/enrolment/schoolclass/class.xhtml']");
        assertThat(desk.locator("#competition-news a[href*='/competition/board/']"))
                .isVisible();
        String schoolClass = desk.locator("h1").innerText();
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        assertSound(teacher);
        desk.waitForNavigation(() -> desk.locator("#competition-news a[href*='/competition/game/']")
                .filter(new Locator.FilterOptions().setHasText(schoolClass))
                .click());
        desk.click("[name='form:start']");
        desk.waitForURL(Pattern.compile(".*/competition/game/wall\\.xhtml.*"));

        pupil.page().reload();
        follow(pupil.page(), "#own-game");
        assertThat(pupil.page().locator("#enter-pupil")).isVisible();
    }

    @Test
    void theQuizOfAModuleIsPlayedFromTheModulesPage() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        Page desk = teacher.page();
        String schoolClass = desk.locator(".crumbs a[href*='/enrolment/schoolclass/class.xhtml']")
                .innerText();
        teacher.open("/curriculum/module/module.xhtml?id=" + Demo.MODULE);
        follow(desk, "#together");
        assertSound(teacher);
        desk.waitForNavigation(() -> desk.locator("main a[href*='/competition/game/']")
                .filter(new Locator.FilterOptions().setHasText(schoolClass))
                .click());
        assertThat(desk.locator("[name='practice:module']")).hasValue(Demo.MODULE);
        assertThat(desk.locator("[name='form:start']")).hasCount(0);
        assertSound(teacher);
        desk.fill("[name='practice:count']", "2");
        desk.click("[name='practice:start']");
        desk.waitForURL(Pattern.compile(".*/competition/game/wall\\.xhtml.*"));
        // The server looks for new editions every two seconds.
        assertThat(desk.locator("#part-lobby")).isVisible(new IsVisibleOptions().setTimeout(20_000));

        var guest = visitor(Language.SERBIAN_CYRILLIC, NARROW);
        guest.open("/play?code=" + desk.evaluate("document.getElementById('wall').dataset.code"));
        assertThat(guest.page().locator("#part-door a[href*='/join']"))
                .hasText(Messages.text(Language.SERBIAN_CYRILLIC, "competition_play_together_card"));
        assertThat(guest.page().locator("#part-end a")).hasCount(0);
        assertSound(guest);
    }
}
