package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.attendance.ParticipantListService;
import ba.sigurno.ejb.training.message.MessageCommand;
import ba.sigurno.ejb.training.message.SessionMessageService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.message.MessageAudience;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who leads a training writes to its participants, and takes their list along. */
@ExtendWith(ArquillianExtension.class)
class SessionMessageIT {

    private static final String SEATED = Demo.TEACHER_TK;
    private static final String WAITING = Demo.TEACHER_2_TK;
    private static final String GONE = Demo.TEACHER_3_TK;
    private static final int COMING = 71;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SessionMessageService messages;

    @Inject
    private ParticipantListService participants;

    @Test
    void eachGetsAMailOfTheirOwnAndWhoLeftNone() throws Exception {
        var session = full();
        as.run(Demo.TRAINER, () -> messages.send(session, to(MessageAudience.REGISTERED_AND_WAITING, 2)));
        assertThat(receivers(session)).containsExactlyInAnyOrder(SEATED, WAITING, Demo.TRAINER);
        assertThat(rows.texts(
                        "SELECT body FROM outbox_mail WHERE subject = 'Parking' AND body LIKE ?", "%" + session + "%"))
                .allSatisfy(body -> assertThat(body)
                        .contains("Parking je iza zgrade.", "Odgovor na nju stiže na adresu " + Demo.TRAINER)
                        .doesNotContain(SEATED, WAITING));
        assertThat(rows.texts(
                        "SELECT reply_to FROM outbox_mail WHERE recipient = ? AND body LIKE ? AND subject = 'Parking'",
                        SEATED,
                        "%" + session + "%"))
                .containsExactly(Demo.TRAINER);
        var sent = as.call(Demo.PLANNER, () -> messages.page(session, Language.BOSNIAN))
                .sent();
        assertThat(sent).singleElement().satisfies(one -> {
            assertThat(one.receivers()).isEqualTo(2);
            assertThat(one.author()).isEqualTo(rows.account(Demo.TRAINER).getDisplayName());
        });
    }

    @Test
    void aMessageGoesOutOnceHoweverOftenItIsSent() throws Exception {
        var session = full();
        var message = to(MessageAudience.REGISTERED, 1);
        concurrently.twice(
                concurrently.staff(Demo.TRAINER), () -> Concurrently.run(() -> messages.send(session, message)));
        as.run(Demo.TRAINER, () -> messages.send(session, message));
        assertThat(receivers(session)).containsExactlyInAnyOrder(SEATED, Demo.TRAINER);
    }

    @Test
    void nobodyGetsItWhoIsNotCountedInThePreview() throws Exception {
        var session = full();
        as.run(WAITING, () -> registrations.withdraw(session));
        assertRuleBroken(
                "training_rule_message_receivers",
                () -> as.run(
                        Demo.TRAINER, () -> messages.send(session, to(MessageAudience.REGISTERED_AND_WAITING, 2))));
        assertRuleBroken(
                "training_rule_message_nobody",
                () -> as.run(Demo.TRAINER, () -> messages.send(session, to(MessageAudience.PRESENT, 1))));
        assertThat(receivers(session)).isEmpty();
    }

    @Test
    void noPersonalNumberAndNoSecondLineOfTheSubjectIsSent() throws Exception {
        var session = full();
        assertRuleBroken("app_error_personal_number", () -> send(session, "Parking", "JMBG 0101990150001"));
        assertRuleBroken("training_rule_message_text", () -> send(session, "Parking", "  "));
        send(session, "Parking\r\nBcc: all@example.org", "Parking je iza zgrade.");
        assertThat(rows.texts(
                        "SELECT subject FROM outbox_mail WHERE recipient = ? AND body LIKE ? AND subject LIKE 'Parking%'",
                        SEATED, "%" + session + "%"))
                .containsExactly("Parking Bcc: all@example.org");
        assertThatThrownBy(
                        () -> as.run(Demo.TRAINER_2, () -> messages.send(session, to(MessageAudience.REGISTERED, 1))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListHoldsWhoHasAPlaceAndThenWhoWaitsWithSchoolAndMunicipality() throws Exception {
        var session = full();
        var list = as.call(Demo.TRAINER, () -> participants.export(session, Language.BOSNIAN));
        assertThat(list.meetings()).hasSize(1);
        assertThat(list.lines()).extracting("name").containsExactly(name(SEATED), name(WAITING));
        assertThat(list.lines()).extracting("status").containsExactly(SessionStatus.REGISTERED, SessionStatus.WAITING);
        assertThat(list.lines()).allSatisfy(line -> {
            assertThat(line.schools()).isNotBlank();
            assertThat(line.municipalities()).isNotBlank();
        });
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'training_action_participants_exported'"
                                + " AND subject_id = ?",
                        session))
                .isOne();
    }

    private void send(String session, String subject, String text) throws Exception {
        as.run(
                Demo.TRAINER,
                () -> messages.send(
                        session, new MessageCommand(PublicId.random(), MessageAudience.REGISTERED, subject, text, 1)));
    }

    private static MessageCommand to(MessageAudience audience, int receivers) {
        return new MessageCommand(PublicId.random(), audience, "Parking", "Parking je iza zgrade.", receivers);
    }

    /** A training with one place that is taken, for which one waits and another waited. */
    private String full() throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, COMING, 1);
        rows.store(session);
        for (var email : List.of(SEATED, WAITING, GONE)) {
            as.call(email, () -> registrations.register(session.getPublicId()));
        }
        as.run(GONE, () -> registrations.withdraw(session.getPublicId()));
        return session.getPublicId();
    }

    private String name(String email) {
        return rows.account(email).getDisplayName();
    }

    private List<String> receivers(String session) {
        return rows.texts(
                "SELECT recipient FROM outbox_mail WHERE subject LIKE '%Parking' AND body LIKE ?", "%" + session + "%");
    }
}
