package ba.sigurno.persistence.training.ladder;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One of the things that a level of the trainers' ladder asks for. It is there or it is not: it never changes. */
@Entity
@Table(name = "ladder_requirement")
@NamedQuery(name = LadderRequirement.ALL, query = "SELECT r FROM LadderRequirement r ORDER BY r.id")
@NamedQuery(
        name = LadderRequirement.BY_PUBLIC_ID,
        query = "SELECT r FROM LadderRequirement r WHERE r.publicId = :publicId")
public class LadderRequirement extends PublicEntity {

    /** All of them, with their programmes. */
    public static final String ALL = "LadderRequirement.all";

    /** The one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "LadderRequirement.byPublicId";

    /** The most that there are. */
    public static final int MAX = 24;

    /** The highest number that can be asked for. */
    public static final int MAX_AMOUNT = 1000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrainerLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LadderKind kind;

    private int amount;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    @BatchFetch(BatchFetchType.IN)
    private TrainingProgramme programme;

    protected LadderRequirement() {}

    private LadderRequirement(TrainerLevel level, LadderKind kind, int amount, TrainingProgramme programme) {
        DomainException.require(level != TrainerLevel.TRAINEE, "training_rule_ladder_trainee");
        this.level = level;
        this.kind = kind;
        this.amount = amount;
        this.programme = programme;
    }

    /** A certificate of a programme. */
    public static LadderRequirement certificate(TrainerLevel level, TrainingProgramme programme) {
        return new LadderRequirement(level, LadderKind.CERTIFICATE, 1, programme);
    }

    /** A number of sessions helped in or led, or of teachers taught. */
    public static LadderRequirement counted(TrainerLevel level, LadderKind kind, int amount) {
        DomainException.require(
                kind.isCounted() && amount >= 1 && amount <= MAX_AMOUNT, "app_field_range", 1, MAX_AMOUNT);
        return new LadderRequirement(level, kind, amount, null);
    }

    /** Practice that was accepted. */
    public static LadderRequirement practice(TrainerLevel level) {
        return new LadderRequirement(level, LadderKind.PRACTICE, 1, null);
    }

    /** Whether another asks for the same, in whatever number. */
    public boolean isLike(LadderRequirement other) {
        return level == other.level
                && kind == other.kind
                && (programme == null ? other.programme == null : programme.equals(other.programme));
    }

    /** The level that asks for it. */
    public TrainerLevel getLevel() {
        return level;
    }

    public LadderKind getKind() {
        return kind;
    }

    /** How much is asked for; 1 where it is there or not. */
    public int getAmount() {
        return amount;
    }

    /** The programme whose certificate is needed; null for all but certificates. */
    public TrainingProgramme getProgramme() {
        return programme;
    }
}
