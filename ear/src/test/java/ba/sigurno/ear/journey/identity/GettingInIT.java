package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How people get in: invited by their school, asking for it, or with a password that they forgot. */
class GettingInIT extends BrowserTest {

    private final String email = Demo.newAddress("dolazi");

    @Test
    void aSchoolInvitesByAListThatIsShownFirst() {
        var coordinator = visitor(Language.BOSNIAN, NARROW).signIn(Demo.SCHOOL_COORDINATOR_TK);
        var page = coordinator.page();
        coordinator.open("/identity/admission/team.xhtml");
        page.click("main a[href*='/identity/admission/invite-teacher.xhtml']");
        page.click("main a[href*='/identity/admission/invite-list.xhtml']");
        var lists = page.url();
        page.fill("[id='form:lines']", "Nova Osoba <" + email + ">\nkriva@adresa\nx@mailinator.com");
        page.click("[id='form:read']");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody tr").first()).containsText("greška");
        assertThat(page.locator("[id='form:send']")).hasCount(0);
        assertThat(coordinator.inspect()).isEmpty();

        coordinator.open(lists);
        page.fill("[id='form:lines']", "Nova Osoba <" + email + ">");
        page.click("[id='form:read']");
        page.click("[id='form:send']");
        assertThat(page.locator("main .note.ok")).containsText("poslane");
        assertThat(coordinator.inspect()).isEmpty();

        page.click("main .note.ok a");
        var row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(email));
        assertThat(row).containsText("čeka");
        row.locator("[id$=':withdraw']").click();
        assertThat(row).containsText("povučena");
        assertThat(coordinator.inspect()).isEmpty();
    }

    @Test
    void aForgedLinkLeavesTheAddressBarAndSaysWhatToDo() {
        for (var path : new String[] {
            "/identity/admission/accept-invitation.xhtml",
            "/identity/link/new-password.xhtml",
            "/identity/link/confirm-email.xhtml",
            "/identity/request/confirm-request.xhtml",
            "/training/registration/guest-invitation.xhtml"
        }) {
            var stranger = visitor();
            stranger.open(path + "#nista");
            assertThat(stranger.page().locator("main [role='alert']")).containsText("ne važi");
            assertThat(stranger.page()).hasURL(Pattern.compile(".*\\.xhtml$"));
            assertThat(stranger.inspect()).isEmpty();
        }
    }

    @Test
    void whoForgotThePasswordGetsTheSameAnswerAsAnybody() {
        var stranger = visitor();
        var page = stranger.page();
        stranger.open("/identity/signin/sign-in.xhtml");
        page.click("main a[href*='/identity/link/forgotten-password.xhtml']");
        page.fill("[id='form:email']", email);
        page.click("[id='form:submit']");
        assertThat(page.locator("main [role='status']")).containsText("72 sata");
        assertThat(stranger.inspect()).isEmpty();
    }

    @Test
    void aTeacherAsksForAnAccountAtASchoolFoundByItsName() {
        var stranger = visitor(Language.BOSNIAN, NARROW);
        var page = stranger.page();
        stranger.open("/identity/request/ask-account.xhtml");
        page.fill("[id='q']", "celic");
        page.click("main form button");
        page.click("main a[href*='school=']");
        page.fill("[id='form:displayName']", "Nova Nastavnica");
        page.fill("[id='form:email']", "x@mailinator.com");
        page.click("[id='form:submit']");
        assertThat(page.locator("[id='form:emailMessage']")).containsText("privremena");
        assertThat(page.locator("[id='form:displayName']")).hasValue("Nova Nastavnica");

        page.fill("[id='form:email']", email);
        page.click("[id='form:submit']");
        assertThat(page.locator("main [role='status']")).containsText("72 sata");
        assertThat(stranger.inspect()).isEmpty();
        assertThat(stranger.context().cookies())
                .as("a stranger has no session")
                .noneMatch(cookie -> cookie.name.contains("session"));
    }
}
