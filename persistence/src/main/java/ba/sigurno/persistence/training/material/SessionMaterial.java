package ba.sigurno.persistence.training.material;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A link to something that participants of a session read, or a file; shown at once, or once a meeting is over, or only to
 * those who lead. Never changed.
 */
@Entity
@Table(name = "session_material")
@NamedQuery(
        name = SessionMaterial.BY_PUBLIC_ID,
        query = "SELECT m FROM SessionMaterial m JOIN FETCH m.file WHERE m.publicId = :publicId")
@NamedQuery(
        name = SessionMaterial.OF_SESSION,
        query = "SELECT m FROM SessionMaterial m LEFT JOIN FETCH m.file WHERE m.session = :session ORDER BY m.id")
@NamedQuery(
        name = SessionMaterial.OF_SESSIONS,
        query = "SELECT m FROM SessionMaterial m WHERE m.session IN :sessions ORDER BY m.id")
public class SessionMaterial extends PublicEntity {

    /** Finds the material with {@code :publicId} and its file; none for a link. */
    public static final String BY_PUBLIC_ID = "SessionMaterial.byPublicId";

    /** Finds the materials of {@code :session} with their files, the first added first. */
    public static final String OF_SESSION = "SessionMaterial.ofSession";

    /** Finds the materials of {@code :sessions}, the first added first. */
    public static final String OF_SESSIONS = "SessionMaterial.ofSessions";

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The maximum number of materials of one session. */
    public static final int MAX = 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(length = TrainingSession.LINK_LENGTH)
    private String link;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "after_meeting")
    private Integer afterMeeting;

    @Column(name = "for_leaders")
    private boolean forLeaders;

    protected SessionMaterial() {}

    /**
     * Creates a material.
     *
     * @param link null for a file
     * @param file null for a link
     * @param afterMeeting the number of the meeting, from 1, after which it is shown; null for at once
     * @param forLeaders whether only the trainer and those who assist see it
     * @throws DomainException when the title is empty, there is not one of link and file, the link is none that a browser
     *     opens safely, or there is no such meeting
     */
    public SessionMaterial(
            TrainingSession session,
            String title,
            String link,
            StoredFile file,
            Integer afterMeeting,
            boolean forLeaders) {
        DomainException.require(!title.isBlank(), "training_rule_material_title");
        DomainException.require((link == null) != (file == null), "training_rule_material_one");
        DomainException.require(link == null || TrainingSession.isSafe(link), "training_rule_link");
        DomainException.require(
                afterMeeting == null || session.meeting(afterMeeting).isPresent(), "training_rule_material_meeting");
        this.session = session;
        this.title = title;
        this.link = link;
        this.file = file;
        this.afterMeeting = afterMeeting;
        this.forLeaders = forLeaders;
    }

    /** Returns whether participants see it; one that waits for a meeting that was dropped waits for the last. */
    public boolean isShown(Instant now) {
        return !forLeaders
                && (afterMeeting == null
                        || session.meeting(afterMeeting)
                                .map(meeting -> meeting.isOver(now))
                                .orElseGet(() -> session.isOver(now)));
    }

    public boolean isForLeaders() {
        return forLeaders;
    }

    /** Returns the meeting that has to be over before participants see it; empty for none. */
    public Optional<SessionMeeting> getMeeting() {
        return Optional.ofNullable(afterMeeting).flatMap(session::meeting);
    }

    public TrainingSession getSession() {
        return session;
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
}
