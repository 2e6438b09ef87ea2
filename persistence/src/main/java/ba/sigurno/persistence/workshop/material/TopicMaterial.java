package ba.sigurno.persistence.workshop.material;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
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

/**
 * A file or a link that belongs to all workshops on a topic: for who holds them, for the school once one was held, or for
 * everybody. Never changed.
 */
@Entity
@Table(name = "topic_material")
@NamedQuery(
        name = TopicMaterial.BY_PUBLIC_ID,
        query = "SELECT m FROM TopicMaterial m JOIN FETCH m.file WHERE m.publicId = :publicId")
@NamedQuery(
        name = TopicMaterial.OF_TOPIC,
        query = "SELECT m FROM TopicMaterial m LEFT JOIN FETCH m.file WHERE m.topic = :topic ORDER BY m.id")
@NamedQuery(
        name = TopicMaterial.COUNT_FOR_SCHOOL,
        query = "SELECT COUNT(m) FROM TopicMaterial m WHERE m.topic = :topic AND m.audience <>"
                + " ba.sigurno.persistence.workshop.material.MaterialAudience.TRAINER")
@NamedQuery(
        name = TopicMaterial.STAMP,
        query = "SELECT COUNT(m), MAX(m.id), FUNCTION('MAX', m.topic.editedAt) FROM TopicMaterial m")
@NamedQuery(name = TopicMaterial.INDEXED, query = "SELECT m FROM TopicMaterial m JOIN FETCH m.topic ORDER BY m.id")
@NamedQuery(name = TopicMaterial.BY_IDS, query = "SELECT m FROM TopicMaterial m JOIN FETCH m.topic WHERE m.id IN :ids")
public class TopicMaterial extends PublicEntity {

    /** Finds the material with {@code :publicId} and its file; none for a link. */
    public static final String BY_PUBLIC_ID = "TopicMaterial.byPublicId";

    /** Finds the materials of {@code :topic} with their files, the first added first. */
    public static final String OF_TOPIC = "TopicMaterial.ofTopic";

    /** Counts those of {@code :topic} that schools see after a workshop. */
    public static final String COUNT_FOR_SCHOOL = "TopicMaterial.countForSchool";

    /**
     * Tells how many there are, which one came last, and when one of their topics was edited last: others once one is added or removed,
     * or its topic changes.
     */
    public static final String STAMP = "TopicMaterial.stamp";

    /** Finds all with their topics, the first added first. */
    public static final String INDEXED = "TopicMaterial.indexed";

    /** Finds those with {@code :ids}, with their topics. */
    public static final String BY_IDS = "TopicMaterial.byIds";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The maximum number of materials of one topic. */
    public static final int MAX = 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private WorkshopTopic topic;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(length = TrainingSession.LINK_LENGTH)
    private String link;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MaterialAudience audience;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected TopicMaterial() {}

    /**
     * Creates a material.
     *
     * @param link null for a file
     * @param file null for a link
     * @param audience who sees it
     * @throws DomainException when the title is empty, there is not one of link and file, or the link is none that a browser
     *     opens safely
     */
    public TopicMaterial(
            WorkshopTopic topic, String title, String link, StoredFile file, MaterialAudience audience, Instant now) {
        DomainException.require(!title.isBlank(), "workshop_rule_material_title");
        DomainException.require((link == null) != (file == null), "workshop_rule_material_one");
        DomainException.require(link == null || TrainingSession.isSafe(link), "workshop_rule_material_link");
        this.topic = topic;
        this.title = title;
        this.link = link;
        this.file = file;
        this.audience = audience;
        this.addedAt = now;
    }

    public WorkshopTopic getTopic() {
        return topic;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the link, which begins with https; null for a file. */
    public String getLink() {
        return link;
    }

    /** Returns the file; null for a link. */
    public StoredFile getFile() {
        return file;
    }

    public MaterialAudience getAudience() {
        return audience;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
