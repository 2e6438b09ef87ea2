package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator's work with accounts, and what becomes of those who have them. */
class AccountsIT extends BrowserTest {

    private static final String GOOD_PASSWORD = "zmaj i tri jabuke";

    private final String email = Demo.newAddress("proba");
    private final NewAccount account = new NewAccount(email);

    @Test
    void aNewAccountGetsItsRolesAndItsOwnPassword() {
        var admin = visitor().signIn(Demo.ADMIN);
        account.make(admin, "Nova Osoba");
        assertThat(admin.page().locator(".flash .ok")).containsText("Link je poslan");
        var page = admin.page();

        page.selectOption("[id='everywhere:role']", "TRAINER");
        page.click("[id='everywhere:add']");
        assertThat(page.locator("main")).containsText("edukator");
        page.selectOption("[id='coordinator:authority']", "BA-08");
        page.click("[id='coordinator:add']");
        choose(page, "teacher:school", "osnovna");
        page.fill("[id='teacher:endsOn']", "2030-06-30");
        page.click("[id='teacher:add']");
        assertThat(page.locator("[id^='grants:'][type='submit']")).hasCount(3);
        assertThat(page.locator("main li").filter(new Locator.FilterOptions().setHasText("nastavnik")))
                .containsText("2030");
        assertThat(admin.inspect()).isEmpty();

        var person = visitor(Language.BOSNIAN, NARROW);
        account.open(person, 1);
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/link/new-password\\.xhtml"));
        for (var bad : new String[] {"kratka", "lozinka123"}) {
            NewAccount.choose(person, bad);
            assertThat(person.page().locator("[id='form:newPasswordMessage']")).isVisible();
            assertThat(person.inspect()).isEmpty();
        }
        NewAccount.choose(person, GOOD_PASSWORD);
        person.signIn(email, GOOD_PASSWORD);
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/inbox/inbox\\.xhtml"));

        admin.open("/identity/audit/audit.xhtml?q=" + email);
        assertThat(page.locator("tbody")).containsText("napravljen nalog");
        assertThat(page.locator("tbody")).containsText("edukator");
        assertThat(page.locator("tbody")).containsText("Zapadnohercegovačkog kantona");
        var file = page.locator("main a[href*='/api/audit.csv']").getAttribute("href");
        assertThat(admin.context().request().get(file).text())
                .contains("napravljen nalog", "Zapadnohercegovačkog kantona")
                .doesNotContain("identity_action");
        admin.open("/identity/audit/audit.xhtml?to=2020-01-01&q=" + email);
        assertThat(page.locator("tbody")).hasCount(0);
        assertThat(page.locator("main")).containsText("Nema takvog zapisa");
    }

    @Test
    void anAnalystOpensNothingUntilTheHeadVouches() {
        var admin = visitor().signIn(Demo.ADMIN);
        var person = visitor(Language.BOSNIAN, NARROW);
        account.make(admin, "Nova Analitičarka", person, GOOD_PASSWORD);
        admin.page().selectOption("[id='everywhere:role']", "ANALYST");
        admin.page().click("[id='everywhere:add']");
        assertThat(admin.page().locator("main")).containsText("čeka potvrdu");

        person.signIn(email, GOOD_PASSWORD);
        assertThat(person.page().locator("main")).containsText("čeka potvrdu");
        assertThat(person.page().locator("a[href*='/hotline/casework/']")).hasCount(0);

        var head = visitor(Language.BOSNIAN, NARROW).signIn(Demo.HOTLINE_HEAD);
        head.open("/identity/vouching/vouch.xhtml");
        var line = head.page().locator("main li").filter(new Locator.FilterOptions().setHasText(email));
        line.locator("summary").click();
        assertThat(head.inspect()).isEmpty();
        head.page().waitForNavigation(() -> line.locator("[type='submit']").click());
        assertThat(line).hasCount(0);

        person.open("/hotline/casework/report-queue.xhtml");
        assertThat(person.page().locator("h1")).hasText("Prijave");
    }

    @Test
    void noRoleIsGivenByOneStrayClick() {
        var admin = visitor().signIn(Demo.ADMIN);
        account.make(admin, "Bez Uloge");
        var page = admin.page();
        for (var form : new String[] {"everywhere", "coordinator"}) {
            page.waitForNavigation(() -> page.click("[id='" + form + ":add']"));
            assertThat(page.locator("[id='" + form + "'] .field-error")).isVisible();
        }
        assertThat(page.locator("[id='adminForm:admin']")).isHidden();
        assertThat(page.locator("[id^='grants:'][type='submit']")).hasCount(0);

        page.click("[id='adminForm'] summary");
        page.click("[id='adminForm:admin']");
        assertThat(page.locator("[id^='grants:'][type='submit']")).hasCount(1);
        assertThat(page.locator("[id='adminForm']")).hasCount(0);
    }

    @Test
    void whosePasswordIsResetChoosesAnotherByTheLinkThatAnAdministratorNeverSees() {
        var admin = visitor().signIn(Demo.ADMIN);
        var person = visitor(Language.BOSNIAN, NARROW);
        account.make(admin, "Zaboravna Osoba", person, GOOD_PASSWORD);
        person.signIn(email, GOOD_PASSWORD);

        admin.page().reload();
        admin.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Poništi lozinku"))
                .click();
        press(admin.page(), "accessForm:reset");
        assertThat(admin.page().locator(".flash .ok")).containsText("Link je poslan");
        assertThat(admin.page().locator("main")).containsText("bez lozinke");
        assertThat(admin.page().content()).doesNotContain("new-password");
        assertThat(admin.inspect()).isEmpty();
        person.open("/identity/account/account.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));

        press(admin.page(), "accessForm:sendLink");
        account.open(person, 2);
        assertThat(person.page().locator("main [role='alert']")).containsText("ne važi");
        account.open(person, 3);
        NewAccount.choose(person, "sasvim druga lozinka");
        person.signIn(email, "sasvim druga lozinka");
    }

    @Test
    void whoHasAOneTimePasswordOpensNothingBeforeAnOwnOne() throws SQLException {
        var person = visitor(Language.BOSNIAN, NARROW);
        account.make(visitor().signIn(Demo.ADMIN), "Prvi Administrator", person, GOOD_PASSWORD);
        try (var connection = TestServer.get().database().connect();
                var mark =
                        connection.prepareStatement("UPDATE account SET must_change_password = TRUE WHERE email = ?")) {
            mark.setString(1, email);
            mark.executeUpdate();
        }

        person.signIn(email, GOOD_PASSWORD);
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/account/password\\.xhtml"));
        person.open("/training/session/sessions.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/account/password\\.xhtml"));
        changePassword(person, "nije ova", "sasvim druga lozinka");
        assertThat(person.page().locator("[id='form:oldPasswordMessage']")).isVisible();
        assertThat(person.inspect()).isEmpty();
        changePassword(person, GOOD_PASSWORD, "sasvim druga lozinka");
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));
    }

    @Test
    void whoFindsASignInThatIsNotTheirsEndsItByThePassword() {
        var person = visitor(Language.BOSNIAN, NARROW);
        account.make(visitor().signIn(Demo.ADMIN), "Oprezna Osoba", person, GOOD_PASSWORD);
        person.signIn(email, GOOD_PASSWORD);
        var stranger = visitor().signIn(email, GOOD_PASSWORD);
        var other = visitor().signIn(email, GOOD_PASSWORD);

        person.open("/identity/account/account.xhtml");
        var page = person.page();
        var signIns = page.locator("[aria-labelledby='sessions'] li");
        assertThat(signIns).hasCount(3);
        assertThat(signIns.last()).containsText("ovaj uređaj");
        assertThat(signIns.last().locator("details")).hasCount(0);
        // The other signed in last, and stands first.
        signIns.nth(1).locator("summary").click();
        page.fill("[id='signIns:1:end:password']", "nije ova");
        press(page, "signIns:1:end:submit");
        assertThat(page.locator("[id='signIns:1:end:passwordMessage']")).isVisible();
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='signIns:1:end:password']", GOOD_PASSWORD);
        press(page, "signIns:1:end:submit");
        assertThat(signIns.nth(1)).containsText("odjavljeno");
        assertThat(signIns.nth(1).locator("details")).hasCount(0);
        assertThat(person.inspect()).isEmpty();

        stranger.open("/identity/account/account.xhtml");
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
        other.open("/identity/account/account.xhtml");
        assertThat(other.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));

        page.click("[aria-labelledby='sessions'] > details summary");
        page.fill("[id='sessionsForm:password']", GOOD_PASSWORD);
        press(page, "sessionsForm:endSessions");
        assertThat(signIns.first()).containsText("odjavljeno");
        assertThat(signIns.last()).containsText("ovaj uređaj");
        other.open("/identity/account/account.xhtml");
        assertThat(other.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    @Test
    void whoGivesThePasswordAgainGoesOnInASessionThatNobodyElseKnows() {
        var person = visitor(Language.BOSNIAN, NARROW);
        account.make(visitor().signIn(Demo.ADMIN), "Ista Osoba", person, GOOD_PASSWORD);
        person.signIn(email, GOOD_PASSWORD);
        var beside = person.context().newPage();
        beside.navigate("/identity/account/edit-account.xhtml");
        var thief = visitor();
        thief.context().addCookies(person.context().cookies());
        thief.open("/identity/account/account.xhtml");
        assertThat(thief.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));

        person.open("/identity/account/account.xhtml");
        var page = person.page();
        var before = sessionCookies(person);
        page.fill("[id='reach:telephone']", "033 123-456");
        page.fill("[id='reach:password']", "nije ova");
        press(page, "reach:save");
        assertThat(page.locator("[id='reach:passwordMessage']")).isVisible();
        assertThat(sessionCookies(person)).hasSize(2).isEqualTo(before);
        page.fill("[id='reach:password']", GOOD_PASSWORD);
        press(page, "reach:save");
        assertThat(page.locator("[id='reach:telephone']")).hasValue("033 123-456");
        assertThat(sessionCookies(person)).hasSize(2).doesNotContainAnyElementsOf(before);
        var signIns = page.locator("[aria-labelledby='sessions'] li");
        assertThat(signIns).hasCount(1);
        assertThat(signIns).containsText("ovaj uređaj");

        beside.fill("[id='emailForm:email']", "nova." + email);
        beside.fill("[id='emailForm:password']", GOOD_PASSWORD);
        before = sessionCookies(person);
        press(beside, "emailForm:send");
        assertThat(beside).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));
        assertThat(sessionCookies(person)).hasSize(2).doesNotContainAnyElementsOf(before);
        thief.open("/identity/account/account.xhtml");
        assertThat(thief.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    /** The id of the session and its key. */
    private static List<String> sessionCookies(Visitor person) {
        return person.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sigurno_session") || cookie.name.equals("sigurno_staff"))
                .map(cookie -> cookie.value)
                .toList();
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        var admin = visitor().signIn(Demo.ADMIN);
        var person = visitor();
        account.make(admin, "Bivša Osoba", person, GOOD_PASSWORD);
        person.signIn(email, GOOD_PASSWORD);

        admin.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Isključi nalog"))
                .click();
        admin.page().click("[id='accessForm:disable']");
        person.open("/identity/account/account.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    @Test
    void whoEditsAStalePageIsToldAndLosesNothing() {
        var admin = visitor().signIn(Demo.ADMIN);
        account.make(admin, "Prva Verzija");
        var other = visitor().signIn(Demo.ADMIN);
        other.open(admin.page().url());
        save(other, "Druga Verzija");
        assertThat(other.page().locator("h1")).hasText("Druga Verzija");

        save(admin, "Treća Verzija");
        assertThat(admin.page().locator("[role='alert']")).containsText("u međuvremenu");
        assertThat(admin.page().locator("[id='form:displayName']")).hasValue("Treća Verzija");
    }

    @Test
    void anAddressCanHaveOnlyOneAccount() {
        var admin = visitor().signIn(Demo.ADMIN);
        admin.open("/identity/account/invite.xhtml");
        admin.page().fill("[id='form:displayName']", "Neko Drugi");
        admin.page().fill("[id='form:email']", " Teacher.TK@demo.test");
        admin.page().click("[id='form:submit']");
        assertThat(admin.page().locator("[id='form:emailMessage']")).containsText("Već postoji");
        assertThat(admin.page().locator("[id='form:email']")).hasValue("Teacher.TK@demo.test");
    }

    @Test
    void nobodyElseSeesTheAccounts() {
        var teacher = visitor().signIn(Demo.TEACHER_TK).tolerate("404");
        for (var path : new String[] {"account/accounts", "account/invite", "account/person", "audit/audit"}) {
            assertThat(teacher.open("/identity/" + path + ".xhtml").status())
                    .as(path)
                    .isEqualTo(404);
        }
        var request = teacher.context().request();
        assertThat(request.get("/api/accounts.csv").status()).isEqualTo(404);
        var forged = RequestOptions.create().setHeader("Origin", "https://evil.example");
        assertThat(request.post("/identity/account/edit-account.xhtml", forged).status())
                .isEqualTo(403);
        for (var tried : List.of(
                "GET /identity/audit/audit\\.xhtml",
                "GET /api/accounts\\.csv",
                "POST /identity/account/edit-account\\.xhtml")) {
            var line = Pattern.compile("refused to [\\w-]{22}: " + tried);
            assertThat(Wait.until(
                            Duration.ofSeconds(20), () -> line.matcher(log()).find()))
                    .as("the log tells that somebody tried who may not: " + tried)
                    .isTrue();
        }
    }

    private static String log() {
        try {
            return Files.readString(TestServer.get().payara().log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void changePassword(Visitor person, String old, String wished) {
        var page = person.page();
        page.fill("[id='form:oldPassword']", old);
        page.fill("[id='form:newPassword']", wished);
        page.fill("[id='form:again']", wished);
        page.waitForNavigation(() -> page.click("[id='form:submit']"));
    }

    private static void save(Visitor admin, String name) {
        admin.page().fill("[id='form:displayName']", name);
        admin.page().waitForNavigation(() -> admin.page().click("[id='form:save']"));
    }
}
