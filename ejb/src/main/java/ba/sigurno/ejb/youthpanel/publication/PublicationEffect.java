package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.youthpanel.consent.ConsentEffect;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Deletes quotes and photos together with the consent by which they were published. */
@ApplicationScoped
public class PublicationEffect implements ConsentEffect {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void ended(PanelMember member, Set<ConsentPurpose> purposes) {
        em.createNamedQuery(PanelPublication.OF_MEMBER, PanelPublication.class)
                .setParameter("member", member)
                .getResultStream()
                .filter(publication -> purposes.contains(publication.getPurpose()))
                .forEach(em::remove);
    }
}
