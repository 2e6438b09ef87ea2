package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.AcceptedFile;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import ba.sigurno.persistence.youthpanel.roll.PanelAlumni;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Returns the quotes and photos that may be shown now, the last first. */
    public List<PublicationLine> shown() {
        return published()
                .filter(publication -> publication.getIdea().isEmpty())
                .map(PublicationLine::forPublic)
                .toList();
    }

    /** Returns the ideas that may be shown now, the last first. */
    public List<PublishedIdea> ideas() {
        return published()
                .map(PanelPublication::getIdea)
                .flatMap(Optional::stream)
                .map(PublishedIdea::of)
                .toList();
    }

    /** Returns how big the panel is and what it did. */
    public PanelFigures figures() {
        return new PanelFigures(
                figure(check.all(ConsentPurpose.MEMBERSHIP).size()),
                figure(number(PanelAlumni.MEMBERS)),
                number(PeerSession.COUNT),
                figure(number(PeerSession.REACHED)));
    }

    private long number(String query) {
        return ((Number) em.createNamedQuery(query).getSingleResult()).longValue();
    }

    private static Figure figure(long people) {
        return Figure.of(people, DisclosureControl.isSmall(people));
    }

    private Stream<PanelPublication> published() {
        var all = em.createNamedQuery(PanelPublication.ALL, PanelPublication.class)
                .setMaxResults(PublicationService.MAX_SHOWN)
                .getResultList();
        var consents = check.of(all.stream().map(PanelPublication::getMember).toList());
        return IntStream.range(0, all.size())
                .filter(at -> consents.get(at).holds(all.get(at).getPurpose()))
                .mapToObj(all::get);
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
