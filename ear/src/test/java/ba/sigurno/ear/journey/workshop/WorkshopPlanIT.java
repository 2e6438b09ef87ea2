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

/** A planner reads all that speaks against a plan, and chooses a day and a trainer by one click each. */
class WorkshopPlanIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aPlannerReadsWhatSpeaksAgainstAPlan(int width) {
        Visitor planner = visitor(Language.BOSNIAN, width).signIn(Demo.PLANNER);
        Page page = planner.page();
        planner.open("/workshop/request/requests.xhtml?state=APPROVED");
        follow(page, "main tbody a[href*='/workshop/request/review.xhtml']");
        assertThat(page.locator("[id='plan:anyway']")).isHidden();
        assertThat(page.locator("#offers li")
                        .filter(new Locator.FilterOptions().setHasText("Zukić"))
                        .locator(".tag"))
                .hasText("ne može");
        choose(page, "plan:trainer", "Zeljka Zuk");
        page.fill("[id='plan:start']", "06:00");
        press(page, "plan:planConfirm");
        assertThat(page.locator(".flash")).containsText("između 07:00 i 19:00");
        assertThat(page.locator(".flash")).containsText("drži radionice samo uz drugog edukatora");
        assertThat(page.locator("[id='plan:anyway']")).isVisible();
        assertSound(planner);

        follow(page, "section[aria-labelledby=planning] p.row a");
        assertThat(page).hasURL(Pattern.compile(".*day=20.*"));
        follow(page, "#offers li a");
        assertThat(page).hasURL(Pattern.compile(".*trainer=.*"));
        assertThat(page.locator("[id='plan:trainer_input']")).not().hasValue("");
        assertSound(planner);

        planner.open("/workshop/trainer/workshop-trainers.xhtml");
        follow(page, "#availability");
        assertThat(page.locator("main table")).containsText("slobodno");
        follow(page, "#next");
        // The trainee of the demonstration is away then.
        planner.open("/workshop/planning/availability.xhtml?q=Zuki%C4%87&from="
                + LocalDate.now(ClockProducer.ZONE).plusDays(26));
        assertThat(page.locator("main table")).containsText("odsustvo");
        assertSound(planner);
    }
}
