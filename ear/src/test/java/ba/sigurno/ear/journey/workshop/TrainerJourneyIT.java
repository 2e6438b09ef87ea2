package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer writes the own profile and takes leave; a planner reads it and corrects a road. */
class TrainerJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aTrainerTellsHowToPlanWithThem(int width) {
        Visitor trainer = visitor(Language.BOSNIAN, width).signIn(Demo.TRAINEE_TRAINER);
        Page page = trainer.page();
        trainer.open("/workshop/trainer/trainer-profile.xhtml");
        page.fill("[id='profile:minutes']", "500");
        press(page, "profile:save");
        assertThat(page.locator("[aria-invalid=true]")).hasCount(1);
        assertSound(trainer);
        page.fill("[id='profile:minutes']", width == WIDE ? "95" : "90");
        press(page, "profile:save");
        assertThat(page.locator(".flash .ok")).isVisible();
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(width == WIDE ? 200 : 210);
        page.fill("[id='away:firstDay']", day.toString());
        page.fill("[id='away:lastDay']", day.minusDays(1).toString());
        press(page, "away:take");
        assertThat(page.locator(".field-error")).containsText("ne može biti prije");
        page.fill("[id='away:lastDay']", day.plusDays(1).toString());
        press(page, "away:take");
        Locator leave = page.locator(".items li");
        assertThat(leave.last()).containsText(String.valueOf(day.plusDays(1).getYear()));
        assertSound(trainer);
        int before = leave.count();
        page.waitForNavigation(() -> leave.last().locator("input[type=submit]").click());
        assertThat(leave).hasCount(before - 1);

        Visitor planner = visitor(Language.BOSNIAN, width).signIn(Demo.PLANNER);
        Page desk = planner.page();
        planner.open("/workshop/planning/calendar.xhtml");
        follow(desk, "#trainers");
        assertThat(desk.locator("main")).containsText("edukator u obuci");
        assertSound(planner);
        follow(desk, "#roads");
        choose(desk, "pair:one", "Lukavac");
        choose(desk, "pair:other", "Konjic");
        press(desk, "pair:show");
        assertThat(desk.locator("main h2").first()).hasText(Pattern.compile("Lukavac – Konjic"));
        desk.fill("[id='correction:minutes']", "187");
        press(desk, "correction:save");
        assertThat(desk.locator("tbody")).containsText("187");
        assertSound(planner);
        press(desk, "correction:reset");
        assertThat(desk.locator("[id='correction:reset']")).hasCount(0);
    }
}
