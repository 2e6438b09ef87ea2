package ba.sigurno.ear.journey.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator keeps the schools of the ministry. */
class SchoolRegisterJourneyIT extends BrowserTest {

    private static final String SCHOOLS = "/register/listing/schools.xhtml";

    private final String name = "Osnovna škola " + ClassName.unique("Š");

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aSchoolIsAddedFoundChangedAndClosed(int width) {
        var coordinator = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        var page = coordinator.page();
        coordinator.open(SCHOOLS);
        follow(page, "main a[href*='edit-school']");
        page.fill("[id='form:name']", name);
        page.selectOption("[id='form:level']", "PRIMARY");
        choose(page, "form:municipality", "celic");
        page.fill("[id='form:telephone']", "nula");
        press(page, "form:save");
        assertThat(page.locator("[id='form:telephoneMessage']")).isVisible();
        assertThat(page.locator("[id='form:name']")).hasValue(name);
        assertThat(coordinator.inspect()).isEmpty();
        page.fill("[id='form:telephone']", "035 660-001");
        press(page, "form:save");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("main")).containsText("Čelić");
        assertThat(page.locator("main")).containsText("035 660-001");

        follow(page, "main a[href*='edit-pupils']");
        page.fill("[id='form:grades:0:pupils']", "17");
        press(page, "form:save");
        assertThat(page.locator("main td").filter(has("17")).first()).isVisible();

        page.locator("[id='form'] summary").click();
        press(page, "form:close");
        assertThat(page.locator("main .sub")).containsText("zatvorena");
        assertThat(coordinator.inspect()).isEmpty();

        coordinator.open(SCHOOLS);
        page.fill("[id='filters:name']", name.toLowerCase());
        page.selectOption("[id='filters:standing']", "CLOSED");
        press(page, "filters:show");
        assertThat(page).hasURL(Pattern.compile(".*state=CLOSED.*"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(coordinator.inspect()).isEmpty();
    }

    @Test
    void theListIsAFileToo() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        var page = coordinator.page();
        coordinator.open(SCHOOLS + "?q=celic");
        var file = page.locator("main a[href*='/api/register/schools.csv']").getAttribute("href");
        assertThat(coordinator.context().request().get(file).text())
                .contains(Demo.SCHOOL_TK.replace("„", "").substring(0, 10), "Osnovna škola", "Čelić")
                .doesNotContain("school_level");
        assertThat(coordinator
                        .context()
                        .request()
                        .get(file.replace(".csv", ".xlsx"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aListIsReadCorrectedTakenAndTakenBack(int width) {
        var coordinator = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        var page = coordinator.page();
        coordinator.open("/register/importing/import-schools.xhtml");
        upload(page, "Naziv;Općina\n" + name + ";Atlantida\n");
        assertThat(page.locator("main tbody")).containsText("Atlantida");
        assertThat(page.locator("[id='form:take']")).hasCount(0);
        assertThat(coordinator.inspect()).isEmpty();
        coordinator.open("/register/importing/import-schools.xhtml");
        upload(page, "Naziv;Općina\n" + name + ";Teočak\n");
        press(page, "form:take");
        assertThat(page.locator("[role='alert']")).containsText("Spisak je uvezen");
        assertThat(coordinator.inspect()).isEmpty();
        var taken = page.url();
        coordinator.open("/register/importing/import-schools.xhtml");
        upload(page, "Naziv;Općina;Telefon\n" + name + ";Teočak;035 111-222\n");
        assertThat(page.locator("main .changes dt")).hasText("Telefon");
        assertThat(page.locator("main .changes ins")).hasText("035 111-222");
        assertThat(coordinator.inspect()).isEmpty();
        coordinator.open(taken);
        page.locator("[id='form'] summary").click();
        press(page, "form:undo");
        assertThat(page.locator("[role='alert']")).containsText("Uvoz je poništen");
        coordinator.open(SCHOOLS + "?q=" + name.substring(name.length() - 8));
        assertThat(page.locator("main tbody tr")).hasCount(0);
    }

    private static void upload(Page page, String list) {
        page.setInputFiles(
                "[id='form:file']", new FilePayload("skole.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        send(page, "[id='form:upload']");
    }

    @Test
    void twoEntriesForOneSchoolAreMerged() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        var page = coordinator.page();
        add(coordinator, name + " A");
        add(coordinator, name + " B");
        follow(page, "main a[href*='merge-schools']");
        choose(page, "form:other", name + " A");
        press(page, "form:choose");
        assertThat(page.locator("main")).containsText(name + " A");
        assertThat(coordinator.inspect()).isEmpty();
        press(page, "mergeForm:merge");
        assertThat(page.locator("h1")).hasText(name + " A");
        coordinator.open(SCHOOLS + "?q=" + name.substring(name.length() - 8) + "&state=CLOSED");
        follow(page, "main tbody a");
        assertThat(page.locator("main .note")).containsText(name + " A");
        assertThat(coordinator.inspect()).isEmpty();
    }

    private void add(Visitor coordinator, String name) {
        var page = coordinator.page();
        coordinator.open("/register/listing/edit-school.xhtml");
        page.fill("[id='form:name']", name);
        page.selectOption("[id='form:level']", "PRIMARY");
        choose(page, "form:municipality", "teocak");
        press(page, "form:save");
    }

    @Test
    void anotherMinistrysSchoolIsNotThere() {
        var admin = visitor().signIn(Demo.ADMIN);
        admin.open(SCHOOLS + "?q=celic");
        follow(admin.page(), "main tbody a");
        var address = admin.page().url();
        var other = visitor().tolerate("404").signIn(Demo.COORDINATOR_RS);
        assertThat(other.page().navigate(address).status()).isEqualTo(404);
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
