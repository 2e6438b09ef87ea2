package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in the audit trail what happens in sessions. */
@ApplicationScoped
public class SessionTrail {

    @Inject
    private AuditService audit;

    /**
     * Records an action of the caller, {@code training_action_<what>}.
     *
     * @param more what the title of the session does not tell, such as the name of a teacher
     */
    public void record(String what, TrainingSession session, String... more) {
        audit.record(
                "training_action_" + what,
                "training_session",
                session.getPublicId(),
                Stream.concat(Stream.of(more), Stream.of(title(session)))
                        .collect(Collectors.joining(AuditService.SEPARATOR)));
    }

    private static String title(TrainingSession session) {
        return ProgrammeTexts.title(session.getEdition(), Language.BOSNIAN);
    }
}
