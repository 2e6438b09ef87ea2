package ba.sigurno.ejb.training.progress;

import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.EditionProgress;
import ba.sigurno.persistence.training.progress.RequirementState;
import ba.sigurno.persistence.training.progress.SubmittedFileLine;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows who leads a session what there is to decide about its teachers. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class FulfilmentSheetService {

    @Inject
    private SessionFinder finder;

    @Inject
    private ProgressFinder progress;

    /** The results and tasks of a session's teachers; without parts when its edition asks for none. */
    public FulfilmentSheet sheet(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var decided = session.getEdition().getRequirements().stream()
                .filter(requirement -> requirement.getKind().isDecided())
                .toList();
        var book = progress.open(session);
        var teachers = book.teachers(session, reader);
        var files = progress.files(book.fulfilments(decided));
        return new FulfilmentSheet(
                ProgrammeTexts.title(session.getEdition(), reader),
                decided.stream()
                        .map(requirement -> part(requirement, session, teachers, book, files, reader))
                        .toList());
    }

    private static FulfilmentSheet.Part part(
            Requirement requirement,
            TrainingSession session,
            List<Account> teachers,
            TeacherProgress book,
            Map<Long, SubmittedFileLine> files,
            Language reader) {
        return new FulfilmentSheet.Part(
                requirement.getPublicId(),
                requirement.getKind(),
                RequirementTexts.title(requirement, reader),
                RequirementTexts.instructions(requirement, reader),
                requirement.getKind() == RequirementKind.ASSESSMENT
                        ? requirement.getPassMark().orElseThrow()
                        : 0,
                requirement.isOnline(),
                teachers.stream()
                        .map(teacher -> row(
                                teacher, book.of(session.getEdition(), teacher).of(requirement), book, files))
                        .toList());
    }

    private static FulfilmentSheet.Row row(
            Account teacher, EditionProgress.Line line, TeacherProgress book, Map<Long, SubmittedFileLine> files) {
        var record = line.fulfilment();
        boolean shown = record != null && line.state() != RequirementState.OPEN;
        return new FulfilmentSheet.Row(
                teacher.getPublicId(),
                teacher.getDisplayName(),
                line.state(),
                record == null ? null : book.score(record),
                shown ? record.getWork() : "",
                shown ? record.getLink() : null,
                shown ? files.get(record.getId()) : null,
                shown ? record.getRemark() : "",
                shown ? record.getHandedInAt() : null,
                shown ? record.getDecidedAt() : null,
                shown ? record.getDecidedByName() : null,
                record == null ? 0 : record.getVersion());
    }
}
