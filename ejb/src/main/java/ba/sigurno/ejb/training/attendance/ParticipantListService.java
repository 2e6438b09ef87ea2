package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.ejb.training.session.TeacherSchools;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exports the participants of a session for who leads it. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class ParticipantListService {

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private TeacherSchools teacherSchools;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private AuditService audit;

    /**
     * Exports the participants of a session, and records that.
     *
     * @throws NotFoundException when the caller does not lead it
     */
    public ParticipantList export(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        audit.recordDownload(
                "training_action_participants_exported",
                "training_session",
                session.getPublicId(),
                ProgrammeTexts.title(session.getEdition(), Language.BOSNIAN));
        var now = clock.instant();
        var seated = session.seated().stream()
                .sorted(NameOrder.by(reader, seat -> seat.getAccount().getDisplayName()));
        var registrations = Stream.concat(seated, session.queue().stream()).toList();
        var schools = teacherSchools.schools(
                registrations.stream().map(Registration::getAccount).toList());
        var parts = sheets.sheet(sessionId, reader).parts();
        return new ParticipantList(
                session.getMeetings().stream()
                        .map(meeting -> MeetingLine.of(meeting, now))
                        .toList(),
                parts,
                registrations.stream()
                        .map(registration -> {
                            var teacher = registration.getAccount();
                            var own = schools.getOrDefault(teacher.getPublicId(), List.of());
                            return new ParticipantList.Line(
                                    teacher.getDisplayName(),
                                    joined(own.stream().map(School::getName)),
                                    joined(own.stream()
                                            .map(School::getMunicipality)
                                            .filter(Objects::nonNull)
                                            .map(municipality -> municipality.nameIn(reader))),
                                    registration.isSeated()
                                            ? SessionStatus.of(registration, now)
                                            : SessionStatus.WAITING,
                                    Map.copyOf(registration.getMarks()),
                                    results(parts, teacher.getPublicId()));
                        })
                        .toList());
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(", "));
    }

    private static Map<String, ParticipantList.Result> results(List<FulfilmentSheet.Part> parts, String accountId) {
        return parts.stream()
                .flatMap(part -> part.rows().stream()
                        .filter(row -> row.accountId().equals(accountId))
                        .map(row -> Map.entry(part.id(), new ParticipantList.Result(row.state(), row.score()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
