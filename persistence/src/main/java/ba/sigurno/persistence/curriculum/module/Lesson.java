package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.json.LessonContentJson;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.quiz.content.Picture;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A lesson of an edition: short screens that end with something to do. */
@Entity
@Table(name = "lesson")
@NamedQuery(
        name = Lesson.CONTENTS,
        query = "SELECT l.content FROM Lesson l WHERE l.edition = :edition ORDER BY l.position")
@NamedQuery(
        name = Lesson.BY_PUBLIC_ID,
        query = "SELECT l FROM Lesson l JOIN FETCH l.edition WHERE l.publicId = :publicId")
@NamedQuery(
        name = Lesson.TO_CHANGE,
        query = "SELECT l FROM Lesson l JOIN FETCH l.edition WHERE l.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        // Else the content would be read without the lock, as it was before others changed it.
        hints = @QueryHint(name = "eclipselink.fetch-group.default", value = "false"))
@NamedQuery(
        name = Lesson.OF_EDITION,
        query = "SELECT l FROM Lesson l LEFT JOIN FETCH l.outcome WHERE l.edition = :edition ORDER BY l.position",
        // Else each content would be read by itself.
        hints = @QueryHint(name = "eclipselink.fetch-group.default", value = "false"))
public class Lesson extends PublicEntity {

    /** Finds the contents of the lessons of {@code :edition}, in order. */
    public static final String CONTENTS = "Lesson.contents";

    /** Finds the lesson with {@code :publicId}, with its edition. */
    public static final String BY_PUBLIC_ID = "Lesson.byPublicId";

    /**
     * Finds the lesson with {@code :publicId}, with content and edition, both locked until the transaction ends: who
     * rewrites it rewrites what is there, and it is not published meanwhile.
     */
    public static final String TO_CHANGE = "Lesson.toChange";

    /** Finds the lessons of {@code :edition} in order, with contents and outcomes. */
    public static final String OF_EDITION = "Lesson.ofEdition";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_id")
    private Outcome outcome;

    // Tens of kilobytes, and most who count lessons do not read them.
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = LessonContentJson.class)
    @Column(nullable = false)
    private LessonContent content;

    @ElementCollection
    @CollectionTable(name = "lesson_picture", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "digest", nullable = false)
    private Set<String> pictures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "lesson_sound", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "digest", nullable = false)
    private Set<String> sounds = new HashSet<>();

    protected Lesson() {}

    Lesson(ModuleEdition edition, int position, LessonContent content, Outcome outcome) {
        this.edition = edition;
        this.position = position;
        this.outcome = outcome;
        rewrite(content);
    }

    /** Changes its content, as long as its edition is a draft. */
    public void rewrite(LessonContent content) {
        edition.requireDraft();
        this.content = content;
        keep(pictures, content.pictures().map(Picture::digest).collect(Collectors.toSet()));
        keep(
                sounds,
                content.sounds()
                        .flatMap(sound -> sound.byLanguage().values().stream())
                        .collect(Collectors.toSet()));
    }

    private static void keep(Set<String> kept, Set<String> named) {
        kept.retainAll(named);
        kept.addAll(named);
    }

    /** Sets the outcome that it works towards; null for none. */
    public void teach(Outcome outcome) {
        edition.requireDraft();
        this.outcome = outcome;
    }

    void moveTo(int position) {
        this.position = position;
    }

    public ModuleEdition getEdition() {
        return edition;
    }

    /** Returns its position, from 1. */
    public int getPosition() {
        return position;
    }

    /** Returns the outcome that it works towards; null when nobody has said which. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns its content in all its languages. */
    public LessonContent getContent() {
        return content;
    }
}
