package ba.sigurno.persistence.competition.game;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * An entry of the edition that plays in a game: a pupil of the class under their nickname, or a child under a picture
 * name that it chose among those drawn for it.
 */
@Entity
@Table(name = "game_player")
@NamedQuery(
        name = GamePlayer.BY_ENTRY,
        query = "SELECT p FROM GamePlayer p WHERE p.game = :game AND p.entryId = :entryId")
@NamedQuery(
        name = GamePlayer.BY_PUBLIC_ID,
        query = "SELECT p FROM GamePlayer p WHERE p.game = :game AND p.publicId = :publicId")
@NamedQuery(name = GamePlayer.COUNT, query = "SELECT COUNT(p) FROM GamePlayer p WHERE p.game = :game")
@NamedQuery(
        name = GamePlayer.PICTURE_NAMES,
        query = "SELECT p.pictureName FROM GamePlayer p WHERE p.game = :game AND p.pictureName IS NOT NULL")
@NamedNativeQuery(name = GamePlayer.JOIN, query = "UPDATE game_player SET pupil_id = ?2 WHERE pupil_id = ?1")
@NamedNativeQuery(
        name = GamePlayer.JOIN_ENTRIES,
        query = "UPDATE IGNORE competition_entry SET pupil_id = ?2 WHERE pupil_id = ?1")
public class GamePlayer extends PublicEntity {

    /** Gives the places in games of the pupil {@code ?1} to the pupil {@code ?2} (an update). */
    public static final String JOIN = "GamePlayer.join";

    /** Gives the entries of the pupil {@code ?1} to the pupil {@code ?2}, as far as it does not take part itself (an update). */
    public static final String JOIN_ENTRIES = "GamePlayer.joinEntries";

    /** Finds the player of {@code :game} with {@code :entryId}. */
    public static final String BY_ENTRY = "GamePlayer.byEntry";

    /** Finds the player of {@code :game} with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "GamePlayer.byPublicId";

    /** Counts the players of {@code :game}, those sent out among them. */
    public static final String COUNT = "GamePlayer.count";

    /** Finds the picture names that are taken in {@code :game}. */
    public static final String PICTURE_NAMES = "GamePlayer.pictureNames";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "game_id")
    private ClassGame game;

    @Column(name = "entry_id")
    private long entryId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Column(name = "picture_name")
    private Integer pictureName;

    private boolean kicked;

    protected GamePlayer() {}

    private GamePlayer(ClassGame game, long entryId, Pupil pupil, Integer pictureName) {
        this.game = game;
        this.entryId = entryId;
        this.pupil = pupil;
        this.pictureName = pictureName;
    }

    /** Creates a player for a pupil of the class, under their nickname. */
    public static GamePlayer of(ClassGame game, long entryId, Pupil pupil) {
        return new GamePlayer(game, entryId, pupil, null);
    }

    /** Creates a player for a child of whom no more is known, under the picture name with this number. */
    public static GamePlayer of(ClassGame game, long entryId, int pictureName) {
        return new GamePlayer(game, entryId, null, pictureName);
    }

    /** Sends it out of the game, or lets it back in. Its answers stay either way. */
    public void kick(boolean kicked) {
        this.kicked = kicked;
        game.rosterChanged();
    }

    /** Returns the key of its entry. */
    public long getEntryId() {
        return entryId;
    }

    /** Returns the pupil; empty when unknown. */
    public Optional<Pupil> getPupil() {
        return Optional.ofNullable(pupil);
    }

    /** Returns the number of the picture name; empty for a pupil. */
    public Optional<Integer> getPictureName() {
        return Optional.ofNullable(pictureName);
    }

    /** Returns whether it was sent out. */
    public boolean isKicked() {
        return kicked;
    }
}
