package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A trainer invites teachers on a telephone and prints the list to sign; a teacher accepts and fills a calendar. */
class TrainingJourneyIT extends BrowserTest {

    private static final String INVITED = Demo.TEACHER_BD;

    @Test
    void aTrainerInvitesAndATeacherAccepts() throws Exception {
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
        trainer.open("/training/session/sessions.xhtml?list=UPCOMING&q=sarajevo");
        assertThat(trainer.inspect()).isEmpty();
        follow(trainer.page(), "main tr:has-text('cijele zemlje') a[href*='/training/session/session.xhtml']");
        var session = trainer.page().url();
        follow(trainer.page(), "main .actions a[href*='/training/registration/invitations.xhtml']");
        invite(trainer);
        inviteASchool(trainer);

        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(INVITED);
        teacher.open("/training/session/sessions.xhtml?list=OPEN");
        assertThat(row(teacher).locator(".tag")).hasText("pozvani ste");
        follow(teacher.page(), "main a[href*='/training/session/session.xhtml']");
        assertThat(teacher.page().locator("[name='seat:withdraw']")).hasValue("Ne mogu doći");
        follow(teacher.page(), "[name='seat:register']");
        assertThat(teacher.page().locator("main .page-head .tag")).hasText("imate mjesto");
        assertThat(teacher.inspect()).isEmpty();
        assertThat(download(teacher, "main a[href$='/dates.ics']"))
                .asString(StandardCharsets.UTF_8)
                .contains("BEGIN:VEVENT", "-1@sigurno");

        trainer.open(session);
        try (var list = Loader.loadPDF(download(trainer, "main a[href$='/list.pdf']"))) {
            assertThat(new PDFTextStripper().getText(list))
                    .contains("Evidencija prisustva".toUpperCase(), "Jelena Petrović");
        }
    }

    @Test
    void listsAreSortedAndPlannersTakeThemHome() {
        var planner = visitor().signIn(Demo.PLANNER);
        var page = planner.page();
        assertThat(planner.open("/training/session/sessions.xhtml?list=PAST&sort=INVITATION")
                        .status())
                .isEqualTo(200);
        planner.open("/training/session/sessions.xhtml?list=UPCOMING");
        assertThat(page.locator("th[aria-sort='ascending']")).containsText("Kada");
        page.locator("th[data-sort='FREE']").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*list=UPCOMING.*sort=FREE.*"));
        assertSound(planner);
        var file = page.locator("main a[href*='/api/training-sessions.csv']").getAttribute("href");
        assertThat(file).contains("sort=FREE");
        assertThat(planner.context().request().get(file).text()).contains("Prijavljeno");

        var teacher = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_TK);
        teacher.open("/training/session/sessions.xhtml?list=OPEN&sort=PLACE");
        assertThat(teacher.page().locator("tbody th[scope='row'] a").first()).isVisible();
        assertThat(teacher.context().request().get(file).status()).isEqualTo(404);
    }

    @Test
    void whoHasNoAccountAsksTheSchoolByTheLink() throws Exception {
        var email = Demo.newAddress("gost");
        var secret = PublicId.random();
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
        trainer.open("/training/session/sessions.xhtml?list=UPCOMING&q=sarajevo");
        follow(trainer.page(), "main tr:has-text('cijele zemlje') a[href*='/training/session/session.xhtml']");
        follow(trainer.page(), "main .actions a[href*='/training/registration/invitations.xhtml']");
        trainer.page().fill("[name='form:addresses']", email);
        follow(trainer.page(), "[name='form:submit']");
        assertThat(trainer.page().locator("#silent")).containsText(email);
        giveSecret(email, secret);

        var guest = visitor(Language.BOSNIAN, NARROW);
        var page = guest.page();
        guest.open("/training/registration/guest-invitation.xhtml#" + secret);
        assertThat(page.locator("main dl")).containsText("Lejla");
        assertThat(guest.inspect()).isEmpty();
        page.fill("[id='q']", "celic");
        page.click("main form[role='search'] button");
        assertThat(guest.inspect()).isEmpty();
        page.click("#found button >> nth=0");
        page.fill("[id='form:displayName']", "Nova Nastavnica");
        assertThat(guest.inspect()).isEmpty();
        page.click("[id='form:submit']");
        assertThat(page.locator("main [role='status']")).containsText("kod vaše škole");
        assertThat(page).not().hasURL(Pattern.compile(".*" + secret + ".*"));
        assertThat(guest.inspect()).isEmpty();
    }

    /** Gives the invitation to an address another secret: the one in its mail is known to nobody. */
    private static void giveSecret(String email, String secret) throws SQLException {
        try (Connection connection = TestServer.get().database().connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE guest_invitation SET digest = SHA2(?, 256) WHERE email = ?")) {
            update.setString(1, secret);
            update.setString(2, email);
            update.executeUpdate();
        }
    }

    private static void invite(Visitor trainer) {
        var page = trainer.page();
        page.fill("[name='form:addresses']", "Jelena <" + INVITED + ">; krivo");
        follow(trainer.page(), "[name='form:submit']");
        assertThat(page.locator(".flash")).containsText("Poslan je 1 poziv.");
        assertThat(page.locator("#report")).containsText("nije adresa");
        assertThat(page.locator("[name='form:addresses']")).hasValue("krivo");
        assertThat(page.locator("#silent")).containsText(INVITED);
        assertThat(trainer.inspect()).isEmpty();
        follow(trainer.page(), "[name='silent:again']");
        assertThat(page.locator(".flash")).containsText("Označite barem jednog");
    }

    private static void inviteASchool(Visitor trainer) throws SQLException {
        var colleague = newTeacher("Brijesnica");
        var page = trainer.page();
        page.fill("[name='school']", "brijesnica");
        follow(trainer.page(), "#schools form[role=search] button");
        assertThat(trainer.inspect()).isEmpty();
        follow(trainer.page(), "#schools .items input[type=submit]");
        assertThat(page.locator("#report")).containsText(colleague);
        page.locator("#silent li", new Page.LocatorOptions().setHasText(colleague))
                .locator("input[type=checkbox]")
                .check();
        follow(trainer.page(), "[name='silent:takeBack']");
        assertThat(page.locator("#silent")).not().containsText(colleague);
    }

    /** Lets somebody teach at a school who was at no training yet; gives the name. */
    private static String newTeacher(String school) throws SQLException {
        var id = PublicId.random();
        var name = "Selma " + id.substring(0, 6);
        try (var connection = TestServer.get().database().connect();
                var account = connection.prepareStatement(
                        "INSERT INTO account (public_id, email, display_name, name_latin, name_cyrillic, password_hash,"
                                + " language, enabled, must_change_password, version)"
                                + " VALUES (?, ?, ?, ?, ?, '', 'bs', TRUE, FALSE, 0)");
                var role = connection.prepareStatement("INSERT INTO account_role (account_id, role, school_id)"
                        + " SELECT a.id, 'TEACHER', s.id FROM account a JOIN school s ON s.name LIKE ?"
                        + " WHERE a.public_id = ?")) {
            account.setString(1, id);
            account.setString(2, Demo.newAddress("selma"));
            for (int column = 3; column <= 5; column++) {
                account.setString(column, name);
            }
            account.executeUpdate();
            role.setString(1, "%„" + school + "“%");
            role.setString(2, id);
            role.executeUpdate();
        }
        return name;
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().locator("main tbody tr").first();
    }

    private static byte[] download(Visitor visitor, String link) {
        var address = visitor.page().locator(link).first().getAttribute("href");
        var response = visitor.context().request().get(address);
        assertThat(response.status()).isEqualTo(200);
        return response.body();
    }
}
