package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.training.material.MaterialCommand;
import ba.sigurno.ejb.training.material.MaterialFileService;
import ba.sigurno.ejb.training.material.SessionMaterialService;
import ba.sigurno.ejb.training.session.SessionReminder;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.ejb.training.session.SessionView.Material;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Participants of a training see its materials when its trainer wants it, and nobody else does. */
@ExtendWith(ArquillianExtension.class)
class SessionMaterialIT {

    private static final String SEATED = Demo.TEACHER_TK;
    private static final String OTHER = Demo.TEACHER_2_TK;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private SessionMaterialService materials;

    @Inject
    private SessionService sessions;

    @Inject
    private MaterialFileService files;

    @Inject
    private SessionReminder reminder;

    @Test
    void whoHasAPlaceSeesWhatIsShownAtOnceAndLaterWhatWaitsForTheMeeting() throws Exception {
        var session = tomorrow();
        assertThat(seen(session, SEATED))
                .extracting(Material::title, Material::link)
                .containsExactly(tuple("Upitnik", "https://example.org/upitnik"));
        assertThat(seen(session, OTHER)).isEmpty();
        assertThat(seen(session, Demo.TRAINER)).extracting(Material::shown).containsExactly(true, false);

        rows.write(em -> em.createNativeQuery("UPDATE session_meeting m JOIN training_session s ON s.id = m.session_id"
                        + " SET m.starts_at = m.starts_at - INTERVAL 3 DAY, m.ends_at = m.ends_at - INTERVAL 3 DAY"
                        + " WHERE s.public_id = ?")
                .setParameter(1, session)
                .executeUpdate());
        assertThat(seen(session, SEATED)).extracting(Material::title).containsExactly("Upitnik", "Prezentacija");
    }

    @Test
    void theReminderBringsWhatCanBeReadBefore() throws Exception {
        var session = tomorrow();
        reminder.remind();
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Podsjetnik%' AND body LIKE ?",
                        SEATED, "%" + session + "%"))
                .singleElement()
                .asString()
                .contains("Upitnik: https://example.org/upitnik")
                .doesNotContain("Prezentacija");
    }

    @Test
    void aLinkThatIsNotSafeAndAMeetingThatIsNotThereAreRefused() throws Exception {
        var session = tomorrow();
        assertRuleBroken("training_rule_link", () -> add(session, "Skripta", "javascript:alert(1)", null));
        assertRuleBroken("training_rule_link", () -> add(session, "Skripta", "http://example.org", null));
        assertRuleBroken("training_rule_material_title", () -> add(session, " ", "https://example.org", null));
        assertRuleBroken("training_rule_material_meeting", () -> add(session, "Skripta", "https://example.org", 2));

        var first = as.call(Demo.TRAINER, () -> materials.page(session, Language.BOSNIAN))
                .materials()
                .get(0);
        as.run(Demo.TRAINER, () -> materials.remove(session, first.id()));
        assertThat(seen(session, SEATED)).isEmpty();
    }

    @Test
    void aFileIsForThoseWhoseItIsAndForThemOnlyOnceTheySeeIt() throws Exception {
        var session = tomorrow();
        addFile(session, "Skripta", null, false);
        addFile(session, "Rjesenja", 1, false);
        addFile(session, "Scenarij", null, true);
        assertThat(seen(session, SEATED)).extracting(Material::title).containsExactly("Upitnik", "Skripta");
        assertThat(content(session, "Skripta", SEATED)).contains("Skripta");
        assertThat(content(session, "Scenarij", Demo.TRAINER)).contains("Scenarij");
        assertThat(content(session, "Scenarij", Demo.PLANNER)).contains("Scenarij");
        for (var hidden : List.of("Rjesenja", "Scenarij")) {
            assertThatThrownBy(() -> content(session, hidden, SEATED)).isInstanceOf(NotFoundException.class);
        }
        for (var other : List.of(OTHER, Demo.TRAINER_2)) {
            assertThatThrownBy(() -> content(session, "Skripta", other)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void theReminderNamesAFileAndDoesNotCarryIt() throws Exception {
        var session = tomorrow();
        addFile(session, "Skripta", null, false);
        reminder.remind();
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Podsjetnik%' AND body LIKE ?",
                        SEATED, "%" + session + "%"))
                .singleElement()
                .asString()
                .contains("Skripta")
                .doesNotContain("session-materials");
    }

    @Test
    void aFileThatIsRemovedIsGone() throws Exception {
        var session = tomorrow();
        addFile(session, "Skripta", null, false);
        long before = rows.count("SELECT COUNT(*) FROM stored_file_part");
        var line = as.call(Demo.TRAINER, () -> materials.page(session, Language.BOSNIAN))
                .materials()
                .get(2);
        assertThat(line.file().lacks()).hasSize(3);
        as.run(Demo.TRAINER, () -> materials.remove(session, line.id()));
        assertThat(rows.count("SELECT COUNT(*) FROM stored_file_part")).isEqualTo(before - 1);
        assertThatThrownBy(() -> as.call(SEATED, () -> files.get(line.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMaterialIsALinkOrAFile() throws Exception {
        var session = tomorrow();
        assertRuleBroken("training_rule_material_one", () -> add(session, "Skripta", "", null));
        var file = new SentFile("a.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        var both = new MaterialCommand("Skripta", "https://example.org", file, null, false);
        assertRuleBroken("training_rule_material_one", () -> as.run(Demo.TRAINER, () -> materials.add(session, both)));
        var program = new MaterialCommand(
                "Skripta", "", new SentFile("a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII)), null, false);
        assertRuleBroken("file_rule_type", () -> as.run(Demo.TRAINER, () -> materials.add(session, program)));
    }

    /** A training tomorrow with a place that is taken, something to read before it and something to read after it. */
    private String tomorrow() throws Exception {
        TrainingSession session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 1, 5);
        session.register(rows.account(SEATED), session.getStartsAt().minusSeconds(60));
        rows.store(session);
        add(session.getPublicId(), "Upitnik", "https://example.org/upitnik", null);
        add(session.getPublicId(), "Prezentacija", "https://example.org/prezentacija", 1);
        return session.getPublicId();
    }

    private void add(String session, String title, String link, Integer after) throws Exception {
        as.run(Demo.TRAINER, () -> materials.add(session, new MaterialCommand(title, link, null, after, false)));
    }

    private void addFile(String session, String title, Integer after, boolean forLeaders) throws Exception {
        var file = new SentFile(title + ".pdf", ("%PDF-1.7 " + title + " %%EOF").getBytes(StandardCharsets.US_ASCII));
        as.run(Demo.TRAINER, () -> materials.add(session, new MaterialCommand(title, "", file, after, forLeaders)));
    }

    /** The content of a file as somebody gets it. */
    private String content(String session, String title, String reader) throws Exception {
        var id = seen(session, Demo.TRAINER).stream()
                .filter(material -> material.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return new String(as.call(reader, () -> files.get(id)).bytes(), StandardCharsets.US_ASCII);
    }

    private List<Material> seen(String session, String email) throws Exception {
        return as.call(email, () -> sessions.view(session, Language.BOSNIAN)).materials();
    }
}
