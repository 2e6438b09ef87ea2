package ba.sigurno.persistence.youthpanel.idea;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** An idea of a member, for which members vote and to which the centre answers. */
@Entity
@Table(name = "panel_idea")
@NamedQuery(name = PanelIdea.BY_PUBLIC_ID, query = "SELECT i FROM PanelIdea i WHERE i.publicId = :publicId")
@NamedQuery(
        name = PanelIdea.COUNT_SAME,
        query = "SELECT COUNT(i) FROM PanelIdea i WHERE i.member = :member AND i.title = :title")
@NamedQuery(name = PanelIdea.LATEST, query = "SELECT i FROM PanelIdea i ORDER BY i.createdAt DESC, i.id DESC")
@NamedQuery(name = PanelIdea.COUNT, query = "SELECT COUNT(i) FROM PanelIdea i")
@NamedQuery(
        name = PanelIdea.WAITING,
        query = "SELECT COUNT(i), FUNCTION('MIN', i.createdAt) FROM PanelIdea i WHERE i.answer = ''")
public class PanelIdea extends PublicEntity {

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "PanelIdea.byPublicId";

    /** Counts those of {@code :member} with the same {@code :title}. */
    public static final String COUNT_SAME = "PanelIdea.countSame";

    /** Finds all, the last first. */
    public static final String LATEST = "PanelIdea.latest";

    /** Counts all. */
    public static final String COUNT = "PanelIdea.count";

    /** Counts those that the centre has not answered, with the time of the oldest. */
    public static final String WAITING = "PanelIdea.waiting";

    /** Finds all, in an order that is added: JPQL about {@code i}. */
    public static final String ALL = "SELECT i FROM PanelIdea i";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 120;

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 1000;

    /** The longest answer, in characters. */
    public static final int ANSWER_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IdeaStatus status = IdeaStatus.OPEN;

    @Column(nullable = false, length = ANSWER_LENGTH)
    private String answer = "";

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected PanelIdea() {}

    /** Brings an idea, as a member. */
    public PanelIdea(GivenConsent membership, String title, String text, Instant at) {
        DomainException.require(!title.isBlank() && !text.isBlank(), "youthpanel_rule_text");
        this.member = membership.memberFor(ConsentPurpose.MEMBERSHIP);
        this.title = title.strip();
        this.text = text.strip();
        this.createdAt = at;
    }

    /** Answers it for the centre: an idea that is not open has an answer. */
    public void answer(IdeaStatus status, String answer) {
        DomainException.require(status == IdeaStatus.OPEN || !answer.isBlank(), "youthpanel_rule_idea_answer");
        this.status = status;
        this.answer = answer.strip();
    }

    /** Returns whose idea it is; empty once that member has left. */
    public Optional<PanelMember> getMember() {
        return Optional.ofNullable(member);
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public IdeaStatus getStatus() {
        return status;
    }

    /** Returns the answer of the centre; may be empty. */
    public String getAnswer() {
        return answer;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getVersion() {
        return version;
    }
}
