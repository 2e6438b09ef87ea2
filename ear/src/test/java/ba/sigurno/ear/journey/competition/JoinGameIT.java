package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child with a wrong code learns so where the code is typed, and what to do next. */
class JoinGameIT extends BrowserTest {

    /** A code as games have them; that another test draws it is as good as impossible. */
    private static final String CODE = "222 222";

    @ParameterizedTest
    @ValueSource(strings = {CODE, "0"})
    void aCodeOfNoGameIsRefusedAtItsField(String code) {
        Visitor child = visitor(Language.BOSNIAN, NARROW);
        Page page = child.page();
        child.open("/play");
        page.fill("#code", code);
        follow(page, ".dock .primary");
        assertThat(page).hasURL(Pattern.compile(".*/competition/game/join-game\\.xhtml\\?.*"));
        assertThat(page.locator("#code-problem")).containsText("pitaj nastavnika");
        assertThat(page.locator("#code")).hasValue(code);
        assertThat(page.locator("#code")).hasAttribute("aria-invalid", "true");
        assertSound(child);
    }

    @Test
    void anAddressOfNoGameLeadsToTheField() {
        Visitor child = visitor(Language.BOSNIAN, NARROW);
        Page page = child.page();
        child.open("/competition/game/play-together.xhtml?code=222222");
        assertThat(page.locator("main")).containsText("Nijedna igra sada nema taj kod.");
        assertThat(page.locator("#names")).hasCount(0);
        assertSound(child);
        follow(page, "main .primary");
        assertThat(page.locator("#code")).isVisible();
    }
}
