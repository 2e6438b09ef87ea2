package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.identity.inbox.AgendaLine;
import ba.sigurno.ejb.identity.inbox.AgendaSource;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The meetings of trainings that somebody leads, helps in, or has a seat in. */
@ApplicationScoped
public class TrainingAgenda implements AgendaSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AgendaLine> of(Account caller, Instant from, Instant until, Language reader) {
        return em.createNamedQuery(TrainingSession.AHEAD, TrainingSession.class)
                .setParameter("account", caller)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MAX)
                .getResultStream()
                .flatMap(session -> session.getMeetings().stream()
                        .filter(meeting -> meeting.getEndsAt().isAfter(from)
                                && meeting.getStartsAt().isBefore(until))
                        .map(meeting -> line(session, meeting, reader)))
                .limit(MAX)
                .toList();
    }

    private static AgendaLine line(TrainingSession session, SessionMeeting meeting, Language reader) {
        return new AgendaLine(
                meeting.getStartsAt(),
                meeting.getEndsAt(),
                "training_agenda",
                ProgrammeTexts.title(session.getEdition(), reader),
                Transliterator.inScriptOf(reader, session.getPlace()),
                "/training/session/session.xhtml?id=" + session.getPublicId());
    }
}
