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

/** A requirement of a level of the trainers' ladder. It never changes, it is only added or removed. */
@Entity
@Table(name = "ladder_requirement")
@NamedQuery(name = LadderRequirement.ALL, query = "SELECT r FROM LadderRequirement r ORDER BY r.id")
@NamedQuery(
        name = LadderRequirement.BY_PUBLIC_ID,
        query = "SELECT r FROM LadderRequirement r WHERE r.publicId = :publicId")
public class LadderRequirement extends PublicEntity {

    /** Finds all requirements, with their programmes. */
    public static final String ALL = "LadderRequirement.all";

    /** Finds the requirement with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "LadderRequirement.byPublicId";

    /** The maximum number of requirements. */
    public static final int MAX = 24;

    /** The greatest amount that can be asked for. */
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

    /** Creates a requirement of a certificate of a programme. */
    public static LadderRequirement certificate(TrainerLevel level, TrainingProgramme programme) {
        return new LadderRequirement(level, LadderKind.CERTIFICATE, 1, programme);
    }

    /** Creates a requirement of a number of sessions assisted in or led, or of teachers taught. */
    public static LadderRequirement counted(TrainerLevel level, LadderKind kind, int amount) {
        DomainException.require(
                kind.isCounted() && amount >= 1 && amount <= MAX_AMOUNT, "app_field_range", 1, MAX_AMOUNT);
        return new LadderRequirement(level, kind, amount, null);
    }

    /** Creates a requirement of accepted practice. */
    public static LadderRequirement practice(TrainerLevel level) {
        return new LadderRequirement(level, LadderKind.PRACTICE, 1, null);
    }

    /** Returns whether another asks for the same, in any number. */
    public boolean isLike(LadderRequirement other) {
        return level == other.level
                && kind == other.kind
                && (programme == null ? other.programme == null : programme.equals(other.programme));
    }

    /** Returns the level that asks for it. */
    public TrainerLevel getLevel() {
        return level;
    }

    public LadderKind getKind() {
        return kind;
    }

    /** Returns the amount asked for; 1 for one that is met or not. */
    public int getAmount() {
        return amount;
    }

    /** Returns the programme whose certificate is needed; null for all but certificates. */
    public TrainingProgramme getProgramme() {
        return programme;
    }
}
