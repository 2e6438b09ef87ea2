package ba.sigurno.persistence.youthpanel.idea;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The vote of a member for an idea, which counts on when the member has left. */
@Entity
@Table(name = "panel_vote")
@NamedQuery(
        name = IdeaVote.COUNTS,
        query = "SELECT v.idea.id, COUNT(v) FROM IdeaVote v WHERE v.idea.id IN :ids GROUP BY v.idea.id")
@NamedQuery(
        name = IdeaVote.OF_MEMBER,
        query = "SELECT v FROM IdeaVote v WHERE v.member = :member AND v.idea.id IN :ids")
public class IdeaVote extends BaseEntity {

    /** Counts those for the ideas with {@code :ids}, by the key of the idea. */
    public static final String COUNTS = "IdeaVote.counts";

    /** Finds those of {@code :member} for the ideas with {@code :ids}. */
    public static final String OF_MEMBER = "IdeaVote.ofMember";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id")
    private PanelIdea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    protected IdeaVote() {}

    /** Votes for an idea, as a member. */
    public IdeaVote(GivenConsent membership, PanelIdea idea) {
        this.member = membership.memberFor(ConsentPurpose.MEMBERSHIP);
        this.idea = idea;
    }

    public PanelIdea getIdea() {
        return idea;
    }
}
