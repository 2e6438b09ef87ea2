package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.idea.IdeaVote;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets members bring ideas and vote for them, by their codes. */
@Stateless
@PermitAll
public class IdeaService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ConsentCheck check;

    @Inject
    private Clock clock;

    /**
     * Brings an idea.
     *
     * @throws DomainException when the member brought it before, or something is missing
     */
    public void add(String code, String place, String title, String text) {
        var heading = FreeText.check(title, PanelIdea.TITLE_LENGTH);
        var words = FreeText.check(text, PanelIdea.TEXT_LENGTH);
        var membership = check.requireMember(code, place);
        var idea = new PanelIdea(membership, heading, words, clock.instant());
        long same = em.createNamedQuery(PanelIdea.COUNT_SAME, Long.class)
                .setParameter("member", membership.memberFor(ConsentPurpose.MEMBERSHIP))
                .setParameter("title", idea.getTitle())
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_idea_known");
        em.persist(idea);
    }

    /**
     * Votes for an idea.
     *
     * @throws DomainException when the member has voted for it
     */
    public void vote(String code, String place, String ideaId) {
        var membership = check.requireMember(code, place);
        var idea = entities.find(PanelIdea.class, PanelIdea.BY_PUBLIC_ID, ideaId);
        boolean fresh = em.createNamedQuery(IdeaVote.OF_MEMBER, IdeaVote.class)
                .setParameter("member", membership.memberFor(ConsentPurpose.MEMBERSHIP))
                .setParameter("ids", List.of(idea.getId()))
                .getResultList()
                .isEmpty();
        DomainException.require(fresh, "youthpanel_rule_voted");
        em.persist(new IdeaVote(membership, idea));
    }
}
