package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** The terms of an edition: its worth, the validity of its awards, its trainers; to be changed in a draft only. */
@MappedSuperclass
public abstract class EditionTerms extends ProgrammeEditionQueries {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionState state = EditionState.DRAFT;

    @Column(nullable = false)
    private BigDecimal hours;

    private int points;

    @Column(name = "valid_months")
    private Integer validMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "least_level", nullable = false)
    private TrainerLevel leastLevel = TrainerLevel.TRAINER;

    @ManyToMany
    @JoinTable(
            name = "programme_edition_trainer",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<Account> trainers = new HashSet<>();

    @Column(name = "renewal_months")
    private int renewalMonths;

    protected EditionTerms() {}

    EditionTerms(BigDecimal hours, int points) {
        this.hours = hours;
        this.points = points;
    }

    /** Sets the trainers who may lead sessions of it: from a level on, and only those named, if any are. */
    public void isLedBy(TrainerLevel leastLevel, Collection<Account> trainers) {
        requireDraft();
        this.leastLevel = leastLevel;
        this.trainers.clear();
        this.trainers.addAll(trainers);
    }

    /** Throws unless a trainer who has a level may lead sessions of it. */
    public void requireLeader(Account trainer, TrainerLevel level) {
        DomainException.require(
                level.isAtLeast(leastLevel),
                "training_rule_level_" + leastLevel.name().toLowerCase(Locale.ROOT),
                trainer.getDisplayName());
        DomainException.require(
                trainers.isEmpty() || trainers.contains(trainer), "training_rule_not_named", trainer.getDisplayName());
    }

    /** Returns whether a trainer who has a level may lead sessions of it. */
    public boolean mayLead(Account trainer, TrainerLevel level) {
        return level.isAtLeast(leastLevel) && (trainers.isEmpty() || trainers.contains(trainer));
    }

    /** Sets its duration, in hours, and its points, the hours above zero, the points not below it. */
    public void counts(BigDecimal hours, int points) {
        requireDraft();
        DomainException.require(hours.signum() > 0 && points >= 0, "training_rule_worth");
        this.hours = hours;
        this.points = points;
    }

    /**
     * Sets the number of months after its expiry in which an award is still renewed instead of earned again; 0 for
     * none.
     */
    public void renews(int months) {
        requireDraft();
        DomainException.require(months >= 0, "training_rule_renewal_months");
        this.renewalMonths = months;
    }

    /** Sets the number of months its awards are valid; null for ever. */
    public void lasts(Integer validMonths) {
        requireDraft();
        DomainException.require(validMonths == null || validMonths > 0, "training_rule_valid_months");
        this.validMonths = validMonths;
    }

    /** Ends planning: existing sessions go on, further ones cannot be planned. */
    public void close() {
        requireOpen();
        state = EditionState.CLOSED;
    }

    /** Throws unless it can still be changed. */
    public void requireDraft() {
        DomainException.require(state == EditionState.DRAFT, "training_rule_edition_published");
    }

    /** Throws unless sessions of it can be planned. */
    public void requireOpen() {
        DomainException.require(isOpen(), "training_rule_edition_not_open");
    }

    public boolean isOpen() {
        return state == EditionState.OPEN;
    }

    public EditionState getState() {
        return state;
    }

    /** Returns its duration, in hours. */
    public BigDecimal getHours() {
        return hours;
    }

    /** Returns its points, unless an authority has a scheme of its own. */
    public int getPoints() {
        return points;
    }

    /** Returns the number of months its awards are valid; empty for ever. */
    public OptionalInt getValidMonths() {
        return validMonths == null ? OptionalInt.empty() : OptionalInt.of(validMonths);
    }

    /** Returns the number of months after its expiry in which an award is still renewed; 0 for none. */
    public int getRenewalMonths() {
        return renewalMonths;
    }

    /** Returns the least level of a trainer who leads sessions of it. */
    public TrainerLevel getLeastLevel() {
        return leastLevel;
    }

    /** Returns the only trainers who may lead sessions of it; none when all of the level may. */
    public Set<Account> getTrainers() {
        return Collections.unmodifiableSet(trainers);
    }

    /** Sets, in a draft, the validity of awards and the trainers as in another. */
    final void takeOver(EditionTerms other) {
        validMonths = other.validMonths;
        renewalMonths = other.renewalMonths;
        leastLevel = other.leastLevel;
        trainers.addAll(other.trainers);
    }

    /** Opens a complete draft. */
    final void publish() {
        state = EditionState.OPEN;
    }
}
