package ba.sigurno.ear.journey.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator changes what the public reads, sees it there, and gives back what the installation said. */
class SettingJourneyIT extends BrowserTest {

    private static final String SETTINGS = "/operations/setting/settings.xhtml";
    private static final Pattern LIST = Pattern.compile(".*" + SETTINGS + ".*");
    private static final String SETTING = "a[href*='name=HELP_EMAIL']";
    private static final String FIELD = "[id='form:value']";
    private static final String NEW = "pomoc@centar.example";

    /** It counts within ten seconds. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void anAddressOfHelpIsChangedReadAndGivenBack(int width) {
        var admin = visitor(Language.BOSNIAN, width).signIn(Demo.ADMIN);
        var page = admin.page();
        Visitor reader = visitor();
        admin.open(SETTINGS);
        String installed = page.locator("li").filter(has(page, SETTING)).innerText();
        follow(page, SETTING);
        page.fill(FIELD, "nigdje");
        press(page, "form:change");
        assertThat(page.locator("[id='form:valueMessage']")).isVisible();
        assertThat(page.locator(FIELD)).hasValue("nigdje");
        assertSound(admin);

        page.fill(FIELD, NEW);
        press(page, "form:change");
        assertThat(page).hasURL(LIST);
        assertThat(page.locator("li").filter(has(page, SETTING))).containsText(NEW);
        assertSound(admin);
        assertThat(Wait.until(SOON, () -> helpPage(reader).contains(NEW))).isTrue();

        follow(page, SETTING);
        assertSound(admin);
        press(page, "back:reset");
        assertThat(page).hasURL(LIST);
        assertThat(page.locator("li").filter(has(page, SETTING))).hasText(installed);
        assertThat(Wait.until(SOON, () -> !helpPage(reader).contains(NEW))).isTrue();
    }

    private static Locator.FilterOptions has(Page page, String selector) {
        return new Locator.FilterOptions().setHas(page.locator(selector));
    }

    private static String helpPage(Visitor reader) {
        reader.open("/help.xhtml");
        return reader.page().locator("main").innerText();
    }
}
