package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.inbox.AgendaLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;
import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.RequirementKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A training waits for whoever leads it, or is invited, until that person has done it. */
@ExtendWith(ArquillianExtension.class)
class TrainingInboxIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String OTHER = Demo.TRAINER_2;
    private static final String MARK = "training_inbox_mark";
    private static final String TASKS = "training_inbox_tasks";
    private static final String INVITED = "training_inbox_invited";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private Inboxes inboxes;

    @Inject
    private InboxService inbox;

    @Inject
    private PastTraining trainings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private TaskService tasks;

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private InvitationService invitations;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SessionListService lists;

    private Account teacher;

    @BeforeEach
    void aTeacher() throws Exception {
        teacher = trainings.newTeacher("Lejla Softić");
    }

    @Test
    void attendanceWaitsForTheTrainerUntilItIsMarkedForEverybody() throws Exception {
        long before = inboxes.count(Demo.TRAINER, MARK);
        long elsewhere = inboxes.count(OTHER, MARK);
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, -433, 20);
        session.admit(teacher, session.getEndsAt());
        rows.store(session);
        var id = session.getPublicId();
        assertThat(inboxes.count(Demo.TRAINER, MARK)).isEqualTo(before + 1);
        assertThat(inboxes.line(Demo.TRAINER, MARK).since()).isNotNull();
        assertThat(listed(Demo.TRAINER, SessionList.TO_MARK)).contains(id).hasSize((int) before + 1);
        assertThat(inboxes.count(OTHER, MARK)).isEqualTo(elsewhere);
        assertThat(listed(OTHER, SessionList.TO_MARK)).doesNotContain(id);

        as.call(Demo.TRAINER, () -> attendance.mark(id, 1, List.of(new Mark(teacher.getPublicId(), null, true))));
        assertThat(inboxes.count(Demo.TRAINER, MARK)).isEqualTo(before);
        assertThat(listed(Demo.TRAINER, SessionList.TO_MARK)).doesNotContain(id);
    }

    @Test
    void aTaskWaitsForTheTrainerAndThePlannerUntilItIsDecidedOn() throws Exception {
        var edition =
                rows.newEdition(draft -> draft.require(RequirementKind.TASK).text(READER, "Sat o sigurnosti", ""));
        var session = trainings.attendedBy(edition, List.of(teacher));
        var task = edition.getRequirements().get(1).getPublicId();
        long before = inboxes.count(Demo.TRAINER, TASKS);
        long central = inboxes.count(Demo.PLANNER, TASKS);
        long elsewhere = inboxes.count(OTHER, TASKS);

        as.run(teacher.getEmail(), () -> tasks.handIn(task, 0, "Plan sata.", "", null));
        assertThat(inboxes.count(Demo.TRAINER, TASKS)).isEqualTo(before + 1);
        assertThat(inboxes.count(Demo.PLANNER, TASKS)).isEqualTo(central + 1);
        assertThat(listed(Demo.TRAINER, SessionList.TASKS)).contains(session).hasSize((int) before + 1);
        assertThat(inboxes.count(OTHER, TASKS)).isEqualTo(elsewhere);

        int version = as.call(Demo.TRAINER, () -> sheets.sheet(session, READER))
                .parts()
                .get(0)
                .rows()
                .get(0)
                .version();
        as.run(Demo.TRAINER, () -> fulfilments.accept(session, new Piece(task, teacher.getPublicId(), version), ""));
        assertThat(inboxes.count(Demo.TRAINER, TASKS)).isEqualTo(before);
        assertThat(inboxes.count(Demo.PLANNER, TASKS)).isEqualTo(central);
    }

    @Test
    void aTrainingOfTheNextDaysLiesAheadOfItsTrainerAndOfWhoHasASeat() throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 9, 20);
        session.register(teacher, Instant.now());
        rows.store(session);
        var path = "/training/session/session.xhtml?id=" + session.getPublicId();
        assertThat(ahead(Demo.TRAINER)).contains(path);
        assertThat(ahead(teacher.getEmail())).containsExactly(path);
        assertThat(ahead(OTHER)).doesNotContain(path);
        assertThat(ahead(Demo.TEACHER_RS)).doesNotContain(path);
    }

    private List<String> ahead(String email) throws Exception {
        return as.call(email, () -> inbox.agenda(READER)).stream()
                .map(AgendaLine::path)
                .toList();
    }

    @Test
    void anInvitationWaitsForItsTeacherUntilItIsAnswered() throws Exception {
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 76, 20);
        rows.store(session);
        var id = session.getPublicId();
        var email = teacher.getEmail();
        assertThat(inboxes.count(email, INVITED)).isZero();

        as.call(Demo.TRAINER, () -> invitations.invite(id, email));
        assertThat(inboxes.count(email, INVITED)).isEqualTo(1);
        assertThat(listed(email, SessionList.INVITED)).containsExactly(id);
        assertThat(listed(Demo.TEACHER_RS, SessionList.INVITED)).doesNotContain(id);

        as.call(email, () -> registrations.register(id));
        assertThat(inboxes.count(email, INVITED)).isZero();
        assertThat(listed(email, SessionList.INVITED)).isEmpty();
    }

    /** All of a list, page by page. */
    private List<String> listed(String email, SessionList list) throws Exception {
        var ids = new ArrayList<String>();
        int pages = 1;
        for (int number = 1; number <= pages; number++) {
            int wished = number;
            var page = as.call(email, () -> lists.page(list, SessionFilter.ALL, list.order(), wished, READER));
            page.items().stream().map(SessionLine::publicId).forEach(ids::add);
            pages = page.pages();
        }
        return ids;
    }
}
