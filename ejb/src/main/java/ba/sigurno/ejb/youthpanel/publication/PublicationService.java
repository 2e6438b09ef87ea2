package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.file.SentFiles;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Publishes quotes, photos and ideas of members who consented to that, and takes them back. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class PublicationService {

    /** As many as the public page shows. */
    static final int MAX_SHOWN = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ConsentCheck check;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Inject
    private SentFiles files;

    /** Returns what is published, the last first, {@value #MAX_SHOWN} at most. */
    public List<PublicationLine> all() {
        return em.createNamedQuery(PanelPublication.ALL, PanelPublication.class)
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(PublicationLine::forCentre)
                .toList();
    }

    /** Returns the members whose consent for a purpose is in force: nobody else can be chosen. */
    public List<Choice> members(ConsentPurpose purpose) {
        return check.all(purpose).stream()
                .map(consent -> consent.memberFor(purpose))
                .map(member -> new Choice(member.getPublicId(), member.getName()))
                .toList();
    }

    /** Returns the ideas with an answer whose members consented to be quoted, and which are not published. */
    public List<Choice> ideas() {
        var ideas = em.createNamedQuery(PanelPublication.IDEAS_TO_PUBLISH, PanelIdea.class)
                .setMaxResults(MAX_SHOWN)
                .getResultList();
        var consents = check.of(
                ideas.stream().map(idea -> idea.getMember().orElseThrow()).toList());
        return IntStream.range(0, ideas.size())
                .filter(at -> consents.get(at).holds(ConsentPurpose.MEDIA))
                .mapToObj(ideas::get)
                .map(idea -> new Choice(idea.getPublicId(), idea.getTitle()))
                .toList();
    }

    /**
     * Publishes an idea and what came of it, without saying whose it is.
     *
     * @throws DomainException when the consent of whose idea it is is not in force, or the idea has no answer
     */
    public void idea(String ideaId) {
        var idea = entities.find(PanelIdea.class, PanelIdea.BY_PUBLIC_ID, ideaId);
        var member = idea.getMember().orElseThrow(() -> new DomainException("youthpanel_rule_no_consent"));
        publish(new PanelPublication(check.require(member, ConsentPurpose.MEDIA), idea, clock.instant()));
    }

    /**
     * Publishes a quote under the first name of a member.
     *
     * @throws DomainException when the member's consent is not in force at the moment of publication
     */
    public void quote(String memberId, String text) {
        var words = FreeText.check(text, PanelPublication.TEXT_LENGTH);
        var media = check.require(find(memberId), ConsentPurpose.MEDIA);
        publish(new PanelPublication(media, words, clock.instant()));
    }

    /**
     * Publishes a photo of a member. The file is looked at first; the consent is asked for at the end, so that one which was
     * withdrawn while the file was on its way counts.
     *
     * @param shows what the photo shows, without names
     * @throws DomainException likewise, or when it is no picture
     */
    public void photo(String memberId, String shows, SentFile sent) {
        var words = FreeText.check(shows, PanelPublication.TEXT_LENGTH);
        DomainException.require(sent != null, "youthpanel_rule_photo");
        var file = files.accept(sent);
        DomainException.require(file.mediaType().startsWith("image/"), "youthpanel_rule_photo");
        var photo = check.require(find(memberId), ConsentPurpose.PHOTO);
        publish(new PanelPublication(photo, words, file.toStore(), clock.instant()));
    }

    private void publish(PanelPublication publication) {
        // The member's row is held, so that a second click finds what the first one published.
        long same = em.createNamedQuery(PanelPublication.COUNT_SAME, Long.class)
                .setParameter("member", publication.getMember())
                .setParameter("purpose", publication.getPurpose())
                .setParameter("text", publication.getText())
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_published");
        em.persist(publication);
        record("published", publication);
    }

    /** Takes something back. */
    public void remove(String publicationId) {
        var publication = entities.find(PanelPublication.class, PanelPublication.BY_PUBLIC_ID, publicationId);
        em.remove(publication);
        record("unpublished", publication);
    }

    private PanelMember find(String memberId) {
        return entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, memberId);
    }

    private void record(String what, PanelPublication publication) {
        audit.record(
                "youthpanel_action_" + what,
                "panel_member",
                publication.getMember().getPublicId(),
                publication.getMember().getName());
    }
}
