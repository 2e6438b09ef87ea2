package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.quiz.BankQuestions;
import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.ejb.enrolment.transfer.TransferService;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.ejb.workshop.guest.GuestCommand;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestService;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.WorkshopDecisionService;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the {@link AccessScene}, by the services and in the names of its owners. */
@RequestScoped
public class SceneMaker {

    /** Who waits for a seat in a training. */
    static final String WAITING = Demo.TEACHER_3_TK;

    /** In days: behind all trainings of the demonstration in every list, and in no figure of this school year. */
    private static final int LONG_AGO = -400;

    /** Weeks from now on which no other test plans workshops. */
    private static final int FREE_WEEKS = 40;

    @Inject
    private AsStaff asStaff;

    @Inject
    private AsPupil asPupil;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassService classes;

    @Inject
    private CoTeachingService coTeaching;

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private WorkshopGuestService guests;

    @Inject
    private PupilService pupils;

    @Inject
    private TransferService transfers;

    @Inject
    private RolloverService rollovers;

    @Inject
    private AssignmentService assignments;

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private AttemptService attempts;

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private WorkshopDecisionService decisions;

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private WorkshopFeedbackService feedback;

    @Inject
    private CertificateIssueService issuing;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final AccessScene scene = new AccessScene();

    AccessScene make() throws Exception {
        learn();
        share();
        leave();
        goOn();
        substitute();
        invite();
        requestWorkshops();
        train();
        return scene;
    }

    private void learn() throws Exception {
        learning.make(2);
        scene.classId = learning.id();
        scene.schoolId =
                asStaff.call(Demo.TEACHER_TK, () -> classes.schools().get(0).getPublicId());
        scene.pupilId = learning.pupil(0);
        scene.classmateId = learning.pupil(1);
        scene.outsiderId = rows.anyPupilOf(Demo.CLASS_HNK);
        scene.assignmentId = learning.assignment();
        scene.lessonId = learning.lesson(1);
        learning.read(0);
        scene.finishedAttemptId = learning.begin(0);
        learning.answer(0, scene.finishedAttemptId, 5);
        scene.openAttemptId = learning.begin(0);
        scene.question = learning.question(0, scene.openAttemptId);
        scene.answer = learning.right(scene.openAttemptId, scene.question);
        var asking = quizzes.askingBefore(EightTypes.all());
        asStaff.call(Demo.TEACHER_TK, () -> {
            assignments.assign(scene.classId, asking, null);
            return null;
        });
        scene.askingAssignmentId = learning.assignment();
    }

    private void share() throws Exception {
        var team = storedColleague("team");
        scene.teammateId = team.getPublicId();
        // Of a high grade: lists begin with classes that have pupils, and visitors open the first.
        scene.sharedClassId = asStaff.call(Demo.TEACHER_TK, () -> {
            var id = classes.create(new NewClass(
                    scene.schoolId, classes.year(), ClassGrades.of(8), ClassName.unique("D"), Language.BOSNIAN));
            coTeaching.invite(id, scene.teammateId, null);
            assignments.assign(id, Demo.MODULE, null);
            return id;
        });
        asStaff.run(team.getEmail(), () -> coTeaching.accept(scene.sharedClassId));
        scene.untouchedAssignmentId = asStaff.call(
                        Demo.TEACHER_TK, () -> assignments.page(scene.sharedClassId, Language.BOSNIAN))
                .assigned()
                .get(0)
                .assignmentId();
    }

    /** Two colleagues teach the classes, and leave the school. */
    private void leave() throws Exception {
        scene.formerTeacher = colleague("bivsa");
        scene.atOtherSchool = colleague("otisla");
        var school = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        var other = rows.account(Demo.TEACHER_3_TK).schools().iterator().next();
        rows.change(
                Account.class,
                rows.account(scene.formerTeacher).getId(),
                account -> account.withdraw(Role.TEACHER, null, school));
        rows.change(Account.class, rows.account(scene.atOtherSchool).getId(), account -> {
            account.withdraw(Role.TEACHER, null, school);
            account.grant(Role.TEACHER, null, other);
        });
    }

    /** A colleague was a substitute in both classes until the day before yesterday. */
    private void substitute() throws Exception {
        scene.formerSubstitute = colleague("zamjena");
        rows.write(em -> em.createNativeQuery("UPDATE class_teacher SET last_day = ? WHERE account_id = ?")
                .setParameter(
                        1,
                        java.sql.Date.valueOf(LocalDate.now(ClockProducer.ZONE).minusDays(2)))
                .setParameter(2, rows.account(scene.formerSubstitute).getId())
                .executeUpdate());
    }

    /** A class of a colleague elsewhere, to which its teacher invited the one of the scene. */
    private void invite() throws Exception {
        scene.invitingClassId = asStaff.call(Demo.TEACHER_2_TK, () -> {
            var id = classes.create(new NewClass(
                    scene.schoolId, classes.year(), ClassGrades.of(8), ClassName.unique("I"), Language.BOSNIAN));
            coTeaching.invite(id, rows.accountId(Demo.TEACHER_TK), null);
            return id;
        });
    }

    /** A class of last year waits to go on, and another one went on. */
    private void goOn() throws Exception {
        scene.unusedClassId = asStaff.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        scene.schoolId, classes.year(), ClassGrades.of(8), ClassName.unique("U"), Language.BOSNIAN)));
        scene.lastYearClassId = ofLastYear();
        scene.lastYearPupilId = pupilOf(scene.lastYearClassId);
        scene.transferCode = asStaff.call(
                        Demo.TEACHER_TK, () -> transfers.offer(scene.lastYearClassId, scene.lastYearPupilId))
                .code();
        var other = ofLastYear();
        var child = pupilOf(other);
        scene.continuedClassId =
                asStaff.call(Demo.TEACHER_TK, () -> rollovers.rollOver(other, ClassName.unique("N"), List.of(child)));
    }

    private String ofLastYear() throws Exception {
        var id = asStaff.call(Demo.TEACHER_TK, () -> {
            var made = classes.create(new NewClass(
                    scene.schoolId, classes.year(), ClassGrades.of(7), ClassName.unique("P"), Language.BOSNIAN));
            pupils.add(made, "", 0);
            return made;
        });
        rows.overSince(id, 1);
        return id;
    }

    private String pupilOf(String classId) {
        return rows.text(
                "SELECT p.public_id FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.public_id = ?",
                classId);
    }

    private String colleague(String name) throws Exception {
        var colleague = storedColleague(name);
        asStaff.run(Demo.TEACHER_TK, () -> {
            coTeaching.invite(scene.classId, colleague.getPublicId(), null);
            coTeaching.invite(scene.sharedClassId, colleague.getPublicId(), null);
        });
        asStaff.run(colleague.getEmail(), () -> {
            coTeaching.accept(scene.classId);
            coTeaching.accept(scene.sharedClassId);
        });
        return colleague.getEmail();
    }

    private Account storedColleague(String name) throws Exception {
        var colleague = new Account(Demo.newAddress(name), "Saradnica", "", Language.BOSNIAN);
        colleague.grant(
                Role.TEACHER,
                null,
                rows.account(Demo.TEACHER_TK).schools().iterator().next());
        rows.store(colleague);
        return colleague;
    }

    private void requestWorkshops() throws Exception {
        scene.workshopDay =
                LocalDate.now(ClockProducer.ZONE).plusWeeks(FREE_WEEKS).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        scene.requestedId = request(0);
        scene.approvedId = approved(1);
        scene.begunId = begun(approved(3));
        scene.feedbackCode = asStaff.call(Demo.TRAINER, () -> feedback.wall(scene.begunId, Language.BOSNIAN))
                .code();
        scene.reportedId = begun(approved(4));
        asStaff.run(
                Demo.TRAINER,
                () -> reports.report(scene.reportedId, new ReportCommand(Map.of(), Map.of(), 7, "", null)));
        scene.topicMaterialId = forSchools(scene.reportedId);
        scene.plannedId = planned(approved(2));
        scene.assistantId = assistant();
        scene.guestId = guest();
        scene.slotId = slot(scene.guestId);
        scene.invitedSlotId = slot(guest());
        asStaff.run(Demo.PLANNER, () -> teams.invite(scene.plannedId, scene.invitedSlotId));
        scene.leaveId = trainerLeave();
        scene.deputyId = deputy();
    }

    /** A guest who can come on the day of the workshops. */
    private String guest() throws Exception {
        return asStaff.call(Demo.PLANNER, () -> {
            var topics =
                    guests.topics(Language.BOSNIAN).stream().map(Choice::id).toList();
            var id = guests.add(new GuestCommand(
                    "Gost Policajac",
                    "Policija",
                    Demo.newAddress("gost"),
                    "",
                    "BA-03/Tuzla",
                    Language.BOSNIAN,
                    topics,
                    null));
            guests.addSlot(id, scene.workshopDay, LocalTime.of(8, 0), LocalTime.of(14, 0));
            return id;
        });
    }

    private String slot(String guestId) throws Exception {
        return asStaff.call(
                Demo.PLANNER, () -> guests.get(guestId).slots().get(0).publicId());
    }

    private String assistant() throws Exception {
        var assistant = new Account(Demo.newAddress("pomaze"), "Pomaže Edukatoru", "", Language.BOSNIAN);
        assistant.grant(Role.TRAINER);
        rows.store(assistant);
        asStaff.run(Demo.PLANNER, () -> teams.add(scene.plannedId, assistant.getPublicId(), true, Language.BOSNIAN));
        return assistant.getPublicId();
    }

    private String planned(String id) throws Exception {
        scene.placeId = seasonPlace();
        var plan = plan(null);
        return asStaff.call(Demo.PLANNER, () -> {
            planning.plan(id, plan, Language.BOSNIAN);
            return id;
        });
    }

    /** A place that is proposed for the approved request, of a proposal that nobody works at. */
    private String seasonPlace() throws Exception {
        var first = scene.workshopDay;
        var planner = rows.account(Demo.PLANNER);
        var proposal = new SeasonProposal(first, first, 1, LocalDate.now(ClockProducer.ZONE), planner, Instant.now());
        proposal.solved(0, Instant.now());
        rows.store(proposal);
        var place = new SeasonPlace(proposal, rows.workshopRequest(scene.approvedId), 90, "PREFERRED_DAY");
        place.propose(rows.account(Demo.TRAINER), Dates.instant(first, LocalTime.NOON), 0, true, "PREFERRED_DAY");
        rows.store(place);
        return place.getPublicId();
    }

    /** A leave of the trainer far from all that is planned; that of an earlier scene when there is one. */
    private String trainerLeave() throws Exception {
        var day = scene.workshopDay.plusWeeks(4);
        return asStaff.call(Demo.TRAINER, () -> {
            if (profiles.get(null).leave().isEmpty()) {
                profiles.takeLeave(null, day, day);
            }
            return profiles.get(null).leave().get(0).publicId();
        });
    }

    private String deputy() throws Exception {
        var day = scene.workshopDay.plusWeeks(4);
        var deputy = rows.account(Demo.COORDINATOR_FBIH);
        var authority =
                rows.account(Demo.COORDINATOR_TK).authorities().iterator().next();
        var named = new ApprovalDeputy(authority, deputy, day, day, LocalDate.now(ClockProducer.ZONE));
        rows.store(named);
        return named.getPublicId();
    }

    private String begun(String id) throws Exception {
        planned(id);
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR,"
                        + " ends_at = UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?1)")
                .setParameter(1, id)
                .executeUpdate());
        return id;
    }

    private String request(int topic) throws Exception {
        return asStaff.call(
                Demo.TEACHER_TK,
                () -> requests.request(new RequestCommand(
                        requests.topics(Language.BOSNIAN).get(topic).code(),
                        List.of(scene.classId),
                        List.of(scene.workshopDay),
                        "")));
    }

    private String approved(int topic) throws Exception {
        var id = request(topic);
        return asStaff.call(Demo.COORDINATOR_TK, () -> {
            decisions.approve(id);
            return id;
        });
    }

    private PlanCommand plan(Integer version) {
        return new PlanCommand(rows.accountId(Demo.TRAINER), scene.workshopDay, LocalTime.of(10, 0), 90, version, true);
    }

    private void train() throws Exception {
        var held = rows.session(rows.newEdition(), Demo.TRAINER, Demo.COORDINATOR_TK, LONG_AGO, 20);
        attend(held, Demo.TEACHER_TK);
        rows.store(held);
        scene.heldSessionId = held.getPublicId();
        var material = new SessionMaterial(held, "Prezentacija", null, pdf(), null, false);
        rows.store(material);
        scene.materialId = material.getPublicId();
        asStaff.call(Demo.TRAINER, () -> issuing.issue(scene.heldSessionId, rows.teachers(scene.heldSessionId), 20));
        var certificate = asStaff.call(Demo.TRAINER, () -> issuing.progress(scene.heldSessionId, Language.BOSNIAN))
                .issued()
                .get(0);
        scene.checkToken = certificate.checkToken();
        scene.serial = certificate.serial();
        scene.heldOn = certificate.content().heldOn();
        rows.change(TrainingSession.class, held.getId(), session -> attend(session, Demo.TEACHER_2_TK));

        var due = rows.session(rows.newEdition(), Demo.TRAINER, Demo.COORDINATOR_TK, LONG_AGO, 20);
        attend(due, Demo.TEACHER_TK);
        rows.store(due);
        scene.dueSessionId = due.getPublicId();

        var asked = new Question().shipped(BankQuestions.content("Proba?"), Instant.now());
        rows.write(em -> {
            em.persist(asked.getQuestion());
            em.persist(asked);
        });
        var edition = rows.newEdition(draft -> {
            var test = draft.require(RequirementKind.ASSESSMENT);
            test.pass(60);
            var task = draft.require(RequirementKind.TASK);
            var plan = draft.require(RequirementKind.TASK);
            plan.askFile(true);
            var online = draft.require(RequirementKind.ASSESSMENT);
            online.pass(60);
            online.takeOnline(true, 0);
            online.getQuiz().allowAttempts(1);
            online.getQuiz().add(asked.getQuestion());
            for (var language : List.of(Language.BOSNIAN, Language.SERBIAN_LATIN)) {
                test.text(language, "Provjera", "");
                task.text(language, "Sat u razredu", "");
                plan.text(language, "Plan sata", "");
                online.text(language, "Test", "");
            }
        });
        var practised = rows.session(edition, Demo.TRAINER, Demo.COORDINATOR_TK, LONG_AGO, 20);
        attend(practised, Demo.TEACHER_TK);
        rows.store(practised);
        scene.taskSessionId = practised.getPublicId();
        scene.testId = edition.getRequirements().get(1).getPublicId();
        scene.taskId = edition.getRequirements().get(2).getPublicId();
        scene.fileId = handedIn(edition.getRequirements().get(3));
        var online = edition.getRequirements().get(4);
        scene.onlineTestId = online.getPublicId();
        var attempt = new Attempt(
                online.getQuiz(),
                rows.account(Demo.TEACHER_TK),
                1,
                List.of(asked),
                1,
                60,
                Instant.now().plus(Duration.ofDays(1)),
                Instant.now());
        rows.store(attempt);
        scene.attemptAtTestId = attempt.getPublicId();

        var coming = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 50, 20);
        rows.store(coming);
        scene.comingSessionId = coming.getPublicId();
        var full = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 52, 1);
        full.register(rows.account(Demo.TEACHER_4_TK), full.getStartsAt().minusSeconds(60));
        full.register(rows.account(WAITING), full.getStartsAt().minusSeconds(60));
        rows.store(full);
        scene.fullSessionId = full.getPublicId();
        var running = rows.session(Demo.TRAINER_2, Demo.COORDINATOR_TK, 0, 20);
        running.admit(rows.account(Demo.TEACHER_TK), running.getStartsAt());
        rows.store(running);
        scene.meeting = running.meeting(1).orElseThrow();
    }

    /** The file of the teacher for a task; its public id. */
    private String handedIn(Requirement task) throws Exception {
        var fulfilment = new Fulfilment(task, rows.account(Demo.TEACHER_TK));
        fulfilment.handIn("", null, true, null, Instant.now());
        rows.store(fulfilment);
        var file = new SubmittedFile(fulfilment, pdf());
        rows.store(file);
        return file.getPublicId();
    }

    /** A file for schools of the topic of a request; its public id. */
    private String forSchools(String requestId) throws Exception {
        var topic = rows.workshopRequest(requestId).getTopic();
        var material = new TopicMaterial(topic, "Letak", null, pdf(), MaterialAudience.SCHOOL, Instant.now());
        rows.store(material);
        return material.getPublicId();
    }

    private static StoredFile pdf() {
        return new StoredFile(
                "Plan sata.pdf",
                "application/pdf",
                "0".repeat(64),
                Set.of(),
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    private void attend(TrainingSession session, String email) {
        session.admit(rows.account(email), session.getEndsAt()).mark(true, session.getEndsAt());
    }
}
