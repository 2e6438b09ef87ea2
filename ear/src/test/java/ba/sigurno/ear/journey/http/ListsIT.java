package ba.sigurno.ear.journey.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists to work in, shown by that of the accounts: ticked rows and what is done with them, their files, their markup. */
class ListsIT extends BrowserTest {

    private static final String ACCOUNTS = "/identity/account/accounts.xhtml";
    private static final String BOXES = "tbody input[name='chosen']";
    private static final String ALL = "thead input[type='checkbox']";
    private static final String COUNT = "main p[role='status']";
    private static final String NOTES = "[role='alert']";
    private static final String DISABLE = "list:disable";

    /** In no other test, and in Latin letters that stay the same in each language. */
    private final String family = "Lista" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void aRowIsNamedByItsHeaderAndThePagerStandsAtTheRight() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        admin.open(ACCOUNTS);
        assertThat(page.locator("tbody th[scope='row'] a").first()).isVisible();
        assertThat(page.locator("tbody tr").first().locator("th")).hasCount(1);
        var pager = page.locator(".ui-paginator").boundingBox();
        var last = page.locator(".ui-paginator-last").boundingBox();
        assertThat(pager.x + pager.width - last.x - last.width).isBetween(0.0, 24.0);
        assertSound(admin);
    }

    @Test
    void whatIsTickedIsKeptWhileItsReaderLeafs() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        admin.open(ACCOUNTS);
        assertThat(page.locator(COUNT)).hasText("Izabrano: 0");
        page.locator(BOXES).nth(1).check();
        var first = page.locator(BOXES).first().inputValue();
        page.locator(".ui-paginator-next").click();
        assertThat(page.locator(BOXES).first()).not().hasValue(first);
        page.locator(BOXES).first().press("Space");
        assertThat(page.locator(COUNT)).hasText("Izabrano: 2");
        page.locator(".ui-paginator-prev").click();
        assertThat(page.locator(BOXES).first()).hasValue(first);
        assertThat(page.locator(BOXES + ":checked")).hasCount(1);
        page.locator(ALL).check();
        assertThat(page.locator(COUNT)).hasText("Izabrano: 26");
        page.locator(ALL).uncheck();
        assertThat(page.locator(COUNT)).hasText("Izabrano: 1");
        assertSound(admin);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void manyAccountsAreDisabledAtOnceAndWhereItWasNotDoneIsTold(int width) {
        var admin = visitor(Language.BOSNIAN, width).signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        invite(admin, "Berina " + family);
        admin.open(ACCOUNTS + "?q=" + family);
        page.locator(BOXES).first().check();
        disable(page);
        assertThat(page).hasURL(Pattern.compile(".*q=" + family + ".*"));
        assertThat(page.locator(NOTES)).containsText("Isključen je 1 nalog.");
        page.locator(ALL).check();
        disable(page);
        assertThat(page.locator(NOTES)).containsText("Isključen je 1 nalog.");
        assertThat(page.locator(NOTES))
                .containsText("Nije urađeno za: Ana " + family + ". Ovaj nalog je već isključen.");
        assertSound(admin);
        admin.open("/identity/audit/audit.xhtml?action=identity_action_disabled&q=" + family.toLowerCase());
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void rolesEndOnADayAndAWrongDayLosesNothing() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        page.selectOption("[id='everywhere:role']", "TRAINER");
        press(page, "everywhere:add");
        invite(admin, "Berina " + family);
        admin.open(ACCOUNTS + "?q=" + family);
        page.locator(ALL).check();
        page.locator("[id='list:endRolesBox'] summary").click();
        press(page, "list:endRoles");
        assertThat(page.locator("[id='list:lastDayMessage']")).isVisible();
        assertThat(page.locator(COUNT)).hasText("Izabrano: 2");
        assertSound(admin);
        page.fill("[id='list:lastDay']", "2099-06-30");
        press(page, "list:endRoles");
        assertThat(page.locator(NOTES)).containsText("određen je za 1 nalog");
        assertThat(page.locator(NOTES)).containsText("Berina " + family);
        assertThat(page.locator("tbody tr").first()).containsText("2099");
    }

    @Test
    void withoutScriptsThoseOfThePageAreSent() {
        var admin = visitor().signIn(Demo.ADMIN);
        invite(admin, "Ana " + family);
        var other = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.ADMIN);
        other.open(ACCOUNTS + "?q=" + family);
        other.page().locator(BOXES).first().check();
        disable(other.page());
        assertThat(other.page().locator(NOTES)).containsText("Isključen je 1 nalog.");
    }

    @Test
    void whatWasNotOfferedIsSkippedAndTooMuchIsRefused() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        admin.open(ACCOUNTS + "?q=" + family);
        send(page, 0);
        assertThat(page.locator(NOTES)).containsText("Prvo na spisku izaberite");
        send(page, 3);
        assertThat(page.locator(NOTES)).containsText("više nije na spisku: 3");
        send(page, 201);
        assertThat(page.locator(NOTES)).containsText("najviše 200");
        send(page, 10_000);
        assertThat(page.locator(NOTES)).containsText("najviše 200");
    }

    @Test
    void aLinkTicksNothing() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        invite(admin, "Berina " + family);
        admin.open(ACCOUNTS + "?q=" + family);
        var list = ACCOUNTS + "?q=" + family + "&chosen=&%63hosen="
                + page.locator(BOXES).first().inputValue();
        admin.open(list);
        assertThat(page.locator(COUNT)).hasText("Izabrano: 0");
        disable(page);
        assertThat(page.locator(NOTES)).containsText("Prvo na spisku izaberite");
        page.locator(BOXES).last().check();
        disable(page);
        assertThat(page.locator(NOTES)).containsText("Isključen je 1 nalog.");
        page.locator(BOXES).last().check();
        disable(page);
        assertThat(page.locator(NOTES)).containsText("Nije urađeno za: Berina " + family);
    }

    @Test
    void theFileHasTheOrderOfTheListInTheReadersScript() {
        var admin = visitor(Language.SERBIAN_CYRILLIC, WIDE).signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        invite(admin, "=Berina " + family);
        admin.open(ACCOUNTS + "?q=" + family);
        assertThat(rows(admin)).hasSize(3).first().asString().contains("Име;Е-пошта");
        assertThat(rows(admin).get(1)).contains("'=");
        page.locator("thead th[data-sort='NAME']").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*sort=-NAME.*"));
        assertThat(rows(admin).get(1)).startsWith("Ана");
    }

    @Test
    void theTrailIsSortedByItsColumnsWithinWhatIsSought() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        invite(admin, "Ana " + family);
        page.selectOption("[id='everywhere:role']", "TRAINER");
        press(page, "everywhere:add");
        admin.open("/identity/audit/audit.xhtml?q=" + family.toLowerCase());
        assertThat(page.locator("th[aria-sort='descending']")).hasText("Kada");
        assertThat(page.locator("tbody th")).hasText(new String[] {"dodana uloga", "napravljen nalog"});
        page.locator("thead th[data-sort='ACTION']").press("Enter");
        assertThat(page.locator("tbody th")).hasText(new String[] {"napravljen nalog", "dodana uloga"});
        assertThat(page).hasURL(Pattern.compile(".*q=" + family.toLowerCase() + ".*sort=ACTION.*"));
        assertSound(admin);
        var file = page.locator("main a[href*='/api/audit.csv']").getAttribute("href");
        assertThat(file).contains("sort=ACTION");
        assertThat(admin.context().request().get(file).text().lines().skip(1))
                .satisfiesExactly(first -> assertThat(first).contains("napravljen nalog"), second -> assertThat(second)
                        .contains("dodana uloga"));
    }

    private static List<String> rows(Visitor admin) {
        var file = admin.page().locator("main a[href*='/api/accounts.csv']").getAttribute("href");
        return admin.context().request().get(file).text().lines().toList();
    }

    /** Sends keys of no account, beside none that is ticked. */
    private static void send(Page page, int keys) {
        page.locator("form#list").evaluate("""
                (form, keys) => {
                  for (let key = 0; key < keys; key++) {
                    const sent = document.createElement('input')
                    Object.assign(sent, { type: 'hidden', name: 'chosen', value: key % 2 ? 'A'.repeat(18) + key : `<${key}>` })
                    form.append(sent)
                  }
                }""", keys);
        disable(page);
    }

    private static void disable(Page page) {
        page.locator("details:has([id='" + DISABLE + "']) > summary").click();
        press(page, DISABLE);
    }

    private void invite(Visitor admin, String name) {
        admin.open("/identity/account/invite.xhtml");
        admin.page().fill("[id='form:displayName']", name);
        admin.page().fill("[id='form:email']", Demo.newAddress(family.toLowerCase()));
        press(admin.page(), "form:submit");
        assertThat(admin.page().locator(".flash .ok")).isVisible();
    }
}
