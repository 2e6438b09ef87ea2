package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.identity.inbox.AgendaLine;
import ba.sigurno.ejb.identity.inbox.AgendaSource;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The workshops that somebody holds, asked for, or meets with a class. */
@ApplicationScoped
public class WorkshopAgenda implements AgendaSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AgendaLine> of(Account caller, Instant from, Instant until, Language reader) {
        return em.createNamedQuery(Workshop.AHEAD, Workshop.class)
                .setParameter("account", caller)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MAX)
                .getResultStream()
                .map(workshop -> line(workshop, reader))
                .toList();
    }

    private static AgendaLine line(Workshop workshop, Language reader) {
        var request = workshop.getRequest();
        return new AgendaLine(
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                "workshop_agenda",
                TopicTexts.title(request.getTopic(), reader),
                Transliterator.inScriptOf(reader, request.getSchool().getName()),
                "/workshop/request/review.xhtml?id=" + request.getPublicId());
    }
}
