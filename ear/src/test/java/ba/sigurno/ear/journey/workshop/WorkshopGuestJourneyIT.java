package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner enters a guest of another institution and when the guest can come. */
class WorkshopGuestJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aPlannerEntersAGuest(int width) {
        Visitor planner = visitor(Language.BOSNIAN, width).signIn(Demo.PLANNER);
        Page page = planner.page();
        var email = Demo.newAddress("policija");
        planner.open("/workshop/trainer/workshop-trainers.xhtml");
        follow(page, "#guests");
        follow(page, "#new");
        press(page, "guest:save");
        assertThat(page.locator("[id='guest:name']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='guest:name']", "Mirza Gostić");
        page.fill("[id='guest:institution']", "Policijska uprava");
        page.fill("[id='guest:email']", email);
        choose(page, "guest:municipality", "Lukavac");
        page.locator("[name='guest:topics']").first().check();
        press(page, "guest:save");
        assertThat(page.locator("[id='guest:email']")).hasValue(email);
        assertSound(planner);

        var day = LocalDate.now(ClockProducer.ZONE).plusDays(30);
        page.fill("[id='slot:day']", day.toString());
        page.fill("[id='slot:from']", "12:00");
        page.fill("[id='slot:until']", "08:00");
        press(page, "slot:add");
        assertThat(page.locator(".field-error")).containsText("najmanje 30 minuta");
        page.fill("[id='slot:until']", "14:00");
        press(page, "slot:add");
        assertThat(page.locator("section[aria-labelledby=slotsTitle] li")).containsText("12:00–14:00");
        assertSound(planner);

        page.click("section[aria-labelledby=slotsTitle] details summary");
        press(page, "finish:end");
        assertThat(page.locator("[id='again:resume']")).isVisible();
        planner.open("/workshop/guest/workshop-guests.xhtml?q=gostic");
        assertThat(page.locator("main tbody")).containsText("više ne dolazi");
        assertSound(planner);
    }
}
