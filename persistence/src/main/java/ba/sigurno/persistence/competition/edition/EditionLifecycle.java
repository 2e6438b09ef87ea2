package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The life of an edition: a draft until it is switched on, open in its window, then with a result that counts and a
 * revealed seed.
 */
@MappedSuperclass
public abstract class EditionLifecycle extends CompetitionEditionQueries {

    /** The time after the close in which answers that were given in time may still be on their way into the log. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "switched_on_at")
    private Instant switchedOnAt;

    @Column(name = "seed_cipher")
    private byte[] seedCipher;

    @Column(name = "seed_commitment")
    private String seedCommitment;

    @Column(name = "revealed_seed")
    private String revealedSeed;

    @Column(name = "frozen_revision")
    private int frozenRevision;

    /** Sets the window. It can be moved also while it is open, should half a country be without electricity. */
    public final void takePlace(Instant opensAt, Instant closesAt) {
        DomainException.require(opensAt.isBefore(closesAt), "competition_rule_window_reversed");
        DomainException.require(frozenRevision == 0, "competition_rule_frozen");
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    /**
     * Moves the window of an edition that is switched on: a later close, or an opening that has not come yet.
     *
     * @throws DomainException when it is over, when it would open again after it has opened, or would be over at once
     */
    public void move(Instant opensAt, Instant closesAt, Instant now) {
        DomainException.require(!isOver(now), "competition_rule_over");
        DomainException.require(
                now.isBefore(this.opensAt) || opensAt.equals(this.opensAt), "competition_rule_opening_past");
        DomainException.require(closesAt.isAfter(now), "competition_rule_closes_past");
        takePlace(opensAt, closesAt);
    }

    /** Makes it a draft again, as long as nobody could have seen a question. */
    public void switchOff(Instant now) {
        DomainException.require(isSwitchedOn() && now.isBefore(opensAt), "competition_rule_already_open");
        switchedOnAt = null;
        seedCipher = null;
        seedCommitment = null;
    }

    /**
     * Freezes it: from now on its next result counts, and its window stays as it is.
     *
     * @throws DomainException as long as answers may be on their way
     */
    public void freeze(Instant now) {
        DomainException.require(isCounted(now), "competition_rule_answers_on_the_way", GRACE.toSeconds());
        frozenRevision++;
    }

    /**
     * Reveals the seed of the draw, once there is a result.
     *
     * @param seed the seed in hex
     */
    public void reveal(String seed) {
        DomainException.require(frozenRevision > 0, "competition_rule_not_frozen");
        DomainException.require(revealedSeed == null, "competition_rule_already_drawn");
        revealedSeed = seed;
    }

    /** Returns whether all answers are in the log. */
    public boolean isCounted(Instant now) {
        return isOver(now.minus(GRACE));
    }

    /** Returns whether pupils are let in and answers taken. */
    public boolean isOpen(Instant now) {
        return isSwitchedOn() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Returns whether the time for answers is over. */
    public boolean isOver(Instant now) {
        return isSwitchedOn() && !now.isBefore(closesAt);
    }

    public boolean isSwitchedOn() {
        return switchedOnAt != null;
    }

    /** Returns whether both take answers at some moment, were they switched on. */
    public boolean overlaps(EditionLifecycle other) {
        return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
    }

    /** Throws unless it can still be changed. */
    public void requireDraft() {
        DomainException.require(!isSwitchedOn(), "competition_rule_switched_on");
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** Returns the first moment that is too late. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** Returns the sealed seed of the draw; empty in a draft. */
    public Optional<byte[]> getSeedCipher() {
        return Optional.ofNullable(seedCipher).map(byte[]::clone);
    }

    /** Returns the SHA-256 of the seed, published beforehand; empty in a draft. */
    public Optional<String> getSeedCommitment() {
        return Optional.ofNullable(seedCommitment);
    }

    /** Returns the seed of the draw in hex, once it is revealed. */
    public Optional<String> getRevealedSeed() {
        return Optional.ofNullable(revealedSeed);
    }

    /** Returns the number of the result that counts, from 1; 0 as long as there is none. */
    public int getFrozenRevision() {
        return frozenRevision;
    }

    /** Switches a complete edition on. */
    final void turnOn(byte[] seedCipher, String seedCommitment, Instant now) {
        requireDraft();
        this.seedCipher = seedCipher.clone();
        this.seedCommitment = seedCommitment;
        this.switchedOnAt = now;
    }
}
