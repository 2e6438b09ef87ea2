package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.IntStream;

/** Deletes quotes and photos whose consents have lapsed; nobody has seen them since. */
@Stateless
@PermitAll
public class PublicationPurge {

    /** Quotes and photos, of which consents say how long. */
    @Produces
    static final Promise SHOWN = Promise.uncounted("panel_publication", PublicationPurge.class);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentCheck check;

    /** Deletes what is due. */
    @OnOneServer
    @Schedule(hour = "3", minute = "45", persistent = false)
    public void purge() {
        var all = em.createNamedQuery(PanelPublication.ALL, PanelPublication.class)
                .getResultList();
        var consents = check.of(all.stream().map(PanelPublication::getMember).toList());
        IntStream.range(0, all.size())
                .filter(at -> !consents.get(at).holds(all.get(at).getPurpose()))
                .mapToObj(all::get)
                .forEach(em::remove);
    }
}
