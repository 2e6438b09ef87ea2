package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** A trainer writes to the participants of a training, looks at the message before it goes, and downloads their list. */
class SessionMessageJourneyIT extends BrowserTest {

    @Test
    void aTrainerWritesToThoseWhoWereThere() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, 30, -26, Demo.TEACHER_2_KS, Demo.TEACHER_HNK);
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER_2);
        var page = trainer.page();
        trainer.open("/training/session/session.xhtml?id=" + training);
        var file = page.locator("main a[href*='/api/training-participants.csv']")
                .first()
                .getAttribute("href");
        assertThat(trainer.context().request().get(file).text()).contains("Općina", "prisustvo potvrđeno");

        follow(page, "main a[href*='/training/message/session-message.xhtml']");
        assertThat(trainer.inspect()).isEmpty();
        assertThat(page.locator("main form label:has-text('listi čekanja')")).hasCount(0);
        page.locator("main form input[value=PRESENT]").check();
        page.fill("[name='form:subject']", "Prezentacija s edukacije");
        page.fill("[name='form:text']", "Broj je 0101990150001");
        follow(page, "[name='form:look']");
        assertThat(page.locator("#form\\:textMessage, #textMessage").first()).isVisible();
        page.fill("[name='form:text']", "Hvala vam!\nPrezentacija je na stranici edukacije.");
        follow(page, "[name='form:look']");
        assertThat(page.locator("main .written").first()).containsText("Hvala vam!");
        assertThat(page.locator("[name='send:submit']")).hasValue("Pošalji na 2 adrese");
        assertThat(trainer.inspect()).isEmpty();

        follow(page, "[name='send:change']");
        assertThat(page.locator("[name='form:text']")).hasValue("Hvala vam!\nPrezentacija je na stranici edukacije.");
        page.fill("[name='form:subject']", "Prezentacija");
        follow(page, "[name='form:look']");
        page.locator("[name='send:submit']").dblclick();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator(".flash")).containsText("Poruka je na putu.");
        assertThat(page.locator("main .timeline li")).hasCount(1);
        assertThat(page.locator("main .timeline li")).containsText("Prezentacija");
        assertThat(trainer.inspect()).isEmpty();
    }
}
