package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.QrReader;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** From the code on the wall of a training to a teacher who is marked as present. */
class AttendanceJourneyIT extends BrowserTest {

    private static final String OTHER = Demo.TEACHER_KS;

    /** The wall looks again every five seconds. */
    private static final HasTextOptions SOON = new HasTextOptions().setTimeout(20_000);

    @Test
    void aTeacherScansTheCodeSignsInAndIsPresentByOneClick() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, 0, 1, Demo.TEACHER_2_KS, OTHER);
        var trainer = visitor(Language.BOSNIAN, WIDE).signIn(Demo.TRAINER_2);
        trainer.open("/training/session/session.xhtml?id=" + training);
        follow(trainer.page(), "main a[href*='/training/attendance/attendance-wall.xhtml']");
        var wall = trainer.page();
        assertThat(wall.locator(".bignum b")).hasText("0");
        assertThat(trainer.inspect()).isEmpty();

        var phone = visitor(Language.BOSNIAN, NARROW);
        phone.open(QrReader.path(scan(wall)));
        assertThat(phone.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml\\?.*"));
        phone.page().fill("[name='form:email']", Demo.TEACHER_2_KS);
        phone.page().fill("[name='form:password']", TestServer.get().demoPassword());
        follow(phone.page(), "[name='form:submit']");
        assertThat(phone.page()).hasURL(Pattern.compile(".*/training/attendance/check-in\\.xhtml\\?code=\\d{8}"));
        assertThat(phone.inspect()).isEmpty();
        assertThat(present(training)).as("to open the page says nothing").isZero();

        phone.page().locator("[name='here:confirm']").dblclick();
        assertThat(phone.page().locator(".flash")).containsText("Upisano je da ste prisutni.");
        assertThat(phone.page().locator("[aria-labelledby=own-title]")).containsText("Prisustvo");
        assertThat(phone.inspect()).isEmpty();
        assertThat(wall.locator(".bignum b")).hasText("1", SOON);
        assertThat(present(training)).isOne();
    }

    @Test
    void whoHasAWrongCodeOrNoSeatIsToldWhatToDo() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, 0, 1, Demo.TEACHER_2_KS);
        var trainer = visitor(Language.BOSNIAN, WIDE).signIn(Demo.TRAINER_2);
        trainer.open("/training/attendance/attendance-wall.xhtml?id=" + training);
        var code = trainer.page().locator(".game-code").textContent();

        var guest = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_HNK);
        guest.open("/training/attendance/check-in.xhtml");
        assertThat(guest.inspect()).isEmpty();
        enter(guest.page(), "0" + code);
        assertThat(guest.page().locator("#codeMessage")).containsText("ne važi");
        assertThat(guest.inspect()).isEmpty();
        enter(guest.page(), code);
        assertThat(guest.page().locator(".note.warn")).containsText("Nemate mjesto");
        assertThat(guest.inspect()).isEmpty();

        trainer.open("/training/session/session.xhtml?id=" + training);
        trainer.page().fill("[name='admit:email']", Demo.TEACHER_HNK);
        follow(trainer.page(), "[name='admit:submit']");
        follow(guest.page(), "main form button");
        follow(guest.page(), "[name='here:confirm']");
        assertThat(present(training)).isOne();
    }

    @Test
    void theTrainersListKeepsWhatTeachersSaidMeanwhile() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, 0, 1, Demo.TEACHER_2_KS, OTHER);
        var trainer = visitor(Language.BOSNIAN, WIDE).signIn(Demo.TRAINER_2);
        trainer.open("/training/attendance/attendance-wall.xhtml?id=" + training);
        var code = trainer.page().locator(".game-code").textContent();
        trainer.open("/training/session/session.xhtml?id=" + training);

        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_2_KS);
        teacher.open("/training/attendance/check-in.xhtml");
        enter(teacher.page(), code);
        follow(teacher.page(), "[name='here:confirm']");
        for (var absent :
                trainer.page().locator("#attendance input[value=false]").all()) {
            absent.check();
        }
        follow(trainer.page(), "[name='attendance:save']");
        assertThat(trainer.page().locator(".flash")).containsText("Željka Šahinović");
        assertThat(present(training)).isOne();
        assertThat(trainer.page().locator("#attendance input[value=false]:checked"))
                .hasCount(1);
        assertThat(trainer.inspect()).isEmpty();
    }

    @Test
    void withoutScriptsTheWallReloadsItself() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, 0, 1, Demo.TEACHER_2_KS);
        var trainer = visitorWithoutScripts(Language.BOSNIAN, WIDE).signIn(Demo.TRAINER_2);
        trainer.open("/training/attendance/attendance-wall.xhtml?id=" + training);
        assertThat(trainer.page().locator("meta[http-equiv=refresh]")).hasCount(1);
        assertThat(trainer.page().locator(".door-qr")).isVisible();
    }

    private static void enter(Page page, String code) {
        page.fill("#code", code);
        follow(page, "main form button");
    }

    private static String scan(Page wall) throws IOException {
        var picture =
                ImageIO.read(new ByteArrayInputStream(wall.locator(".door-qr").screenshot()));
        return QrReader.read(picture).orElseThrow();
    }

    private static int present(String training) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM attendance t JOIN registration r ON"
                        + " r.id = t.registration_id JOIN training_session s ON s.id = r.session_id"
                        + " WHERE s.public_id = ? AND t.present")) {
            statement.setString(1, training);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
