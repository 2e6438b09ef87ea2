package ba.sigurno.persistence.youthpanel.message;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
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
import java.time.Instant;
import java.util.Optional;

/**
 * A message of the panel. There is no private channel: what an adult writes names a second adult and reaches no member before
 * that one has released it; what a member writes is read by the whole panel, or by all its adults.
 */
@Entity
@Table(name = "panel_message")
@NamedQuery(name = PanelMessage.BY_PUBLIC_ID, query = "SELECT m FROM PanelMessage m WHERE m.publicId = :publicId")
@NamedQuery(
        name = PanelMessage.SEEN_BY_MEMBER,
        query = "SELECT m FROM PanelMessage m WHERE m.releasedAt IS NOT NULL"
                + " AND (m.audience = ba.sigurno.persistence.youthpanel.message.PanelAudience.PANEL"
                + " OR m.member = :member) ORDER BY m.releasedAt DESC, m.id DESC")
@NamedQuery(name = PanelMessage.LATEST, query = "SELECT m FROM PanelMessage m ORDER BY m.writtenAt DESC, m.id DESC")
@NamedQuery(
        name = PanelMessage.COUNT_SAME_OF_ADULT,
        query =
                "SELECT COUNT(m) FROM PanelMessage m WHERE m.text = :text AND m.writtenAt > :after AND m.author = :author")
@NamedQuery(
        name = PanelMessage.COUNT_SAME_OF_MEMBER,
        query = "SELECT COUNT(m) FROM PanelMessage m WHERE m.text = :text AND m.writtenAt > :after AND m.author IS NULL"
                + " AND m.member = :member")
@NamedQuery(
        name = PanelMessage.TO_RELEASE,
        query = "SELECT COUNT(m), FUNCTION('MIN', m.writtenAt) FROM PanelMessage m WHERE m.releasedAt IS NULL"
                + " AND m.second = :account")
@NamedQuery(name = PanelMessage.DELETE_OLD, query = "DELETE FROM PanelMessage m WHERE m.writtenAt < :before")
@NamedQuery(
        name = PanelMessage.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(m) FROM PanelMessage m WHERE m.author = :account OR m.second = :account")
public class PanelMessage extends PublicEntity {

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "PanelMessage.byPublicId";

    /** Finds those that {@code :member} reads, the last first. */
    public static final String SEEN_BY_MEMBER = "PanelMessage.seenByMember";

    /** Finds all, the last first. */
    public static final String LATEST = "PanelMessage.latest";

    /** Counts those with the same {@code :text} of {@code :author} since {@code :after}. */
    public static final String COUNT_SAME_OF_ADULT = "PanelMessage.countSameOfAdult";

    /** Counts those with the same {@code :text} of {@code :member} since {@code :after}. */
    public static final String COUNT_SAME_OF_MEMBER = "PanelMessage.countSameOfMember";

    /** Counts those that wait for {@code :account} to release them, with the time of the oldest. */
    public static final String TO_RELEASE = "PanelMessage.toRelease";

    /** Deletes those that were written {@code :before} a time. */
    public static final String DELETE_OLD = "PanelMessage.deleteOld";

    /** Counts those that name {@code :account}. */
    public static final String COUNT_OF_ACCOUNT = "PanelMessage.countOfAccount";

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_id")
    private Account second;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PanelAudience audience;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected PanelMessage() {}

    /**
     * Writes as an adult.
     *
     * @param to the member to whom it goes; null for the whole panel
     * @param second the adult who releases it
     */
    public PanelMessage(Account author, Account second, GivenConsent to, String text, Instant at) {
        this(text, at);
        DomainException.require(second != null && !second.equals(author), "youthpanel_rule_second_adult");
        this.author = author;
        this.second = second;
        this.audience = to == null ? PanelAudience.PANEL : PanelAudience.MEMBER;
        this.member = to == null ? null : to.memberFor(ConsentPurpose.MEMBERSHIP);
    }

    /**
     * Writes as a member.
     *
     * @param audience the panel or the adults; a member writes to no other member alone
     */
    public PanelMessage(GivenConsent from, PanelAudience audience, String text, Instant at) {
        this(text, at);
        DomainException.require(
                audience == PanelAudience.PANEL || audience == PanelAudience.ADULTS, "youthpanel_rule_audience");
        this.member = from.memberFor(ConsentPurpose.MEMBERSHIP);
        this.audience = audience;
        this.releasedAt = at;
    }

    private PanelMessage(String text, Instant at) {
        DomainException.require(!text.isBlank(), "youthpanel_rule_text");
        this.text = text.strip();
        this.writtenAt = at;
    }

    /** Releases what another adult wrote; only the one whom it names can. */
    public void release(Account by, Instant at) {
        DomainException.require(by.equals(second), "youthpanel_rule_release");
        DomainException.require(releasedAt == null, "youthpanel_rule_released");
        releasedAt = at;
    }

    /** Returns the adult who wrote it; empty for one of a member. */
    public Optional<Account> getAuthor() {
        return Optional.ofNullable(author);
    }

    /** Returns the adult who releases it; empty for one of a member. */
    public Optional<Account> getSecond() {
        return Optional.ofNullable(second);
    }

    /** Returns the member who wrote it, or to whom it goes; empty for one of an adult to the whole panel. */
    public Optional<PanelMember> getMember() {
        return Optional.ofNullable(member);
    }

    public PanelAudience getAudience() {
        return audience;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Returns when it went out; null while it waits for the second adult. */
    public Instant getReleasedAt() {
        return releasedAt;
    }
}
