package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.training.attendance.AttendanceCode;
import ba.sigurno.ejb.training.attendance.AttendanceWallService;
import ba.sigurno.ejb.training.attendance.CheckInService;
import ba.sigurno.ejb.training.attendance.ParticipantListService;
import ba.sigurno.ejb.training.attendance.SigningService;
import ba.sigurno.ejb.training.feedback.FeedbackResultService;
import ba.sigurno.ejb.training.feedback.FeedbackService;
import ba.sigurno.ejb.training.material.MaterialCommand;
import ba.sigurno.ejb.training.material.MaterialFileService;
import ba.sigurno.ejb.training.material.SessionMaterialService;
import ba.sigurno.ejb.training.message.MessageCommand;
import ba.sigurno.ejb.training.message.SessionMessageService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionChangeService;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.registration.GuestInvitationService;
import ba.sigurno.ejb.training.registration.InvitationService;
import ba.sigurno.ejb.training.registration.QueueService;
import ba.sigurno.ejb.training.session.SessionCalendarService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.message.MessageAudience;
import ba.sigurno.persistence.training.session.SessionMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The rows of the {@link AccessMatrix} about what happens to a training between planning and certificates. */
@RequestScoped
public class TrainingOperations {

    private static final Language READER = Language.BOSNIAN;
    private static final String NOBODYS = PublicId.random();

    @Inject
    private SessionChangeService changes;

    @Inject
    private QueueService queue;

    @Inject
    private AttendanceWallService walls;

    @Inject
    private CheckInService checkIns;

    @Inject
    private AttendanceCode codes;

    @Inject
    private FeedbackService feedback;

    @Inject
    private FeedbackResultService results;

    @Inject
    private SessionCalendarService calendars;

    @Inject
    private SigningService signing;

    @Inject
    private ParticipantListService participants;

    @Inject
    private SessionMaterialService materials;

    @Inject
    private MaterialFileService materialFiles;

    @Inject
    private SessionMessageService messages;

    @Inject
    private InvitationService invitations;

    @Inject
    private GuestInvitationService guests;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) {
        all.asks("SessionChangeService.draft", () -> changes.draft(scene.comingSessionId, READER))
                .does(
                        "SessionChangeService.change",
                        () -> changes.change(
                                scene.comingSessionId,
                                rows.version("training_session", scene.comingSessionId),
                                changed(),
                                READER))
                .does("SessionChangeService.cancel", () -> changes.cancel(scene.comingSessionId, "Snijeg."))
                .does("QueueService.moveUp", () -> queue.moveUp(scene.fullSessionId, waiting()))
                .does("QueueService.remove", () -> queue.remove(scene.fullSessionId, waiting(), "Nije prijavljen."))
                .asks("AttendanceWallService.wall", () -> walls.wall(scene.heldSessionId, 1, READER))
                .asks("CheckInService.enter", () -> ticket(scene))
                .asks("CheckInService.look", () -> checkIns.look(ticket(scene), READER))
                .does("CheckInService.checkIn", () -> checkIns.checkIn(ticket(scene)))
                .asks("FeedbackService.form", () -> feedback.form(scene.heldSessionId, READER))
                .does("FeedbackService.give", () -> feedback.give(scene.heldSessionId, List.of(5, 4, 5, 3), "Korisno."))
                .asks("FeedbackResultService.results", () -> results.results(scene.heldSessionId, READER))
                .asks("FeedbackResultService.overview", () -> results.overview(READER))
                .asks("SessionCalendarService.file", () -> calendars.file(scene.comingSessionId))
                .asks("SigningService.sheet", () -> signing.sheet(scene.comingSessionId))
                .asks("ParticipantListService.export", () -> participants.export(scene.comingSessionId, READER))
                .asks("SessionMaterialService.page", () -> materials.page(scene.comingSessionId, READER))
                .does(
                        "SessionMaterialService.add",
                        () -> materials.add(
                                scene.comingSessionId,
                                new MaterialCommand("Prezentacija", "https://example.org/p", null, 1, false)))
                .asks("MaterialFileService.get", () -> materialFiles.get(scene.materialId))
                .does("SessionMaterialService.remove", () -> materials.remove(scene.comingSessionId, NOBODYS))
                .asks("SessionMessageService.page", () -> messages.page(scene.comingSessionId, READER))
                .does("SessionMessageService.send", () -> write(scene.fullSessionId))
                .asks("InvitationService.view", () -> invitations.view(scene.comingSessionId, READER))
                .asks("InvitationService.schools", () -> invitations.schools(scene.comingSessionId, "a"))
                .asks(
                        "InvitationService.invite",
                        () -> invitations.invite(scene.comingSessionId, SceneMaker.WAITING + ", " + Demo.NOBODY))
                .asks(
                        "InvitationService.inviteSchool",
                        () -> invitations.inviteSchool(scene.comingSessionId, scene.schoolId))
                .asks(
                        "InvitationService.askAgain",
                        () -> invitations.askAgain(scene.comingSessionId, Set.of(waiting())))
                .asks(
                        "InvitationService.takeBack",
                        () -> invitations.takeBack(scene.comingSessionId, Set.of(waiting())))
                .asks("GuestInvitationService.look", () -> guests.look(NOBODYS, READER))
                .asks("GuestInvitationService.schools", () -> guests.schools(NOBODYS, "a"));
    }

    private String ticket(AccessScene scene) {
        return checkIns.enter(codes.of(scene.meeting, Instant.now()), "matrix").orElseThrow();
    }

    private void write(String sessionId) {
        messages.send(
                sessionId,
                new MessageCommand(PublicId.random(), MessageAudience.WAITING, "Parking", "Parking je iza zgrade.", 1));
    }

    private String waiting() {
        return rows.accountId(SceneMaker.WAITING);
    }

    private SessionCommand changed() {
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(66);
        return new SessionCommand(
                null,
                rows.accountId(Demo.TRAINER),
                null,
                List.of(new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                SessionMode.ON_SITE,
                "Lukavac",
                null,
                READER,
                20,
                null,
                null);
    }
}
