package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;

/** Shows to everybody what members consented to show, as long as they do. */
@Stateless
@PermitAll
public class PublicPanelService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ConsentCheck check;

    /** Returns what may be shown now, the last first. */
    public List<PublicationLine> shown() {
        var all = em.createNamedQuery(PanelPublication.ALL, PanelPublication.class)
                .setMaxResults(PublicationService.MAX_SHOWN)
                .getResultList();
        var consents = check.of(all.stream().map(PanelPublication::getMember).toList());
        return IntStream.range(0, all.size())
                .filter(at -> consents.get(at).holds(all.get(at).getPurpose()))
                .mapToObj(at -> PublicationLine.forPublic(all.get(at)))
                .toList();
    }

    /**
     * Returns a photo.
     *
     * @throws NotFoundException when there is none, or its consent is not in force
     */
    public AcceptedFile photo(String publicationId) {
        var publication = entities.find(PanelPublication.class, PanelPublication.BY_PUBLIC_ID, publicationId);
        if (!check.of(publication.getMember()).holds(publication.getPurpose())) {
            throw new NotFoundException("photo without consent");
        }
        return publication.getFile().map(AcceptedFile::of).orElseThrow(() -> new NotFoundException("no photo"));
    }
}
