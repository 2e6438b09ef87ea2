package ba.sigurno.persistence.youthpanel.publication;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A quote of a member with the first name, a photo, or an idea and what came of it, for everybody to see while its consent is in force. */
@Entity
@Table(name = "panel_publication")
@NamedQuery(
        name = PanelPublication.BY_PUBLIC_ID,
        query = "SELECT p FROM PanelPublication p JOIN FETCH p.member WHERE p.publicId = :publicId")
@NamedQuery(
        name = PanelPublication.ALL,
        query = "SELECT p FROM PanelPublication p JOIN FETCH p.member LEFT JOIN FETCH p.idea"
                + " ORDER BY p.publishedAt DESC, p.id DESC")
@NamedQuery(
        name = PanelPublication.IDEAS_TO_PUBLISH,
        query =
                "SELECT i FROM PanelIdea i JOIN FETCH i.member"
                        + " WHERE i.status <> ba.sigurno.persistence.youthpanel.idea.IdeaStatus.OPEN"
                        + " AND NOT EXISTS (SELECT p FROM PanelPublication p WHERE p.idea = i) ORDER BY i.createdAt DESC, i.id DESC")
@NamedQuery(
        name = PanelPublication.COUNT_SAME,
        query =
                "SELECT COUNT(p) FROM PanelPublication p WHERE p.member = :member AND p.purpose = :purpose AND p.text = :text")
@NamedQuery(name = PanelPublication.OF_MEMBER, query = "SELECT p FROM PanelPublication p WHERE p.member = :member")
public class PanelPublication extends PublicEntity {

    /** Finds the one with {@code :publicId}, with the member. */
    public static final String BY_PUBLIC_ID = "PanelPublication.byPublicId";

    /** Finds all with their members and ideas, the last first; whether they may be shown, the consents say. */
    public static final String ALL = "PanelPublication.all";

    /** Finds the ideas with an answer that are not published, with their members, the last first. */
    public static final String IDEAS_TO_PUBLISH = "PanelPublication.ideasToPublish";

    /** Counts those of {@code :member} for {@code :purpose} with the same {@code :text}. */
    public static final String COUNT_SAME = "PanelPublication.countSame";

    /** Finds those of {@code :member}. */
    public static final String OF_MEMBER = "PanelPublication.ofMember";

    /** The longest quote, and the longest text that says what a photo shows, in characters. */
    public static final int TEXT_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private PanelMember member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentPurpose purpose;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "idea_id")
    private PanelIdea idea;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    protected PanelPublication() {}

    /** Publishes a quote, by a consent for the media. */
    public PanelPublication(GivenConsent media, String quote, Instant at) {
        this(media.memberFor(ConsentPurpose.MEDIA), media.getPurpose(), quote, null, at);
    }

    /**
     * Publishes a photo, by a consent for photos.
     *
     * @param shows what it shows, for those who do not see it; without names
     */
    public PanelPublication(GivenConsent photo, String shows, StoredFile file, Instant at) {
        this(photo.memberFor(ConsentPurpose.PHOTO), photo.getPurpose(), shows, file, at);
    }

    /** Publishes an idea to which the centre has answered, by a consent for the media of whose idea it is. */
    public PanelPublication(GivenConsent media, PanelIdea idea, Instant at) {
        this(media.memberFor(ConsentPurpose.MEDIA), media.getPurpose(), idea.getTitle(), null, at);
        DomainException.require(idea.getMember().filter(member::equals).isPresent(), "youthpanel_rule_no_consent");
        DomainException.require(idea.getStatus() != IdeaStatus.OPEN, "youthpanel_rule_idea_open");
        this.idea = idea;
    }

    private PanelPublication(PanelMember member, ConsentPurpose purpose, String text, StoredFile file, Instant at) {
        DomainException.require(!text.isBlank(), "youthpanel_rule_text");
        this.member = member;
        this.purpose = purpose;
        this.text = text.strip();
        this.file = file;
        this.publishedAt = at;
    }

    public PanelMember getMember() {
        return member;
    }

    /** Returns the purpose whose consent lets it be shown. */
    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public String getText() {
        return text;
    }

    /** Returns the idea; empty for a quote and for a photo. */
    public Optional<PanelIdea> getIdea() {
        return Optional.ofNullable(idea);
    }

    /** Returns the photo; empty for a quote and for an idea. */
    public Optional<StoredFile> getFile() {
        return Optional.ofNullable(file);
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
