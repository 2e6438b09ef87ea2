package ba.sigurno.persistence.competition.prize;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The draw of an edition's prizes. First the list of participants is published; then, once, it is drawn. Should a
 * correction of the result come in between, the list is made again.
 */
@Entity
@Table(name = "competition_draw")
@NamedQuery(name = Draw.OF_EDITION, query = "SELECT d FROM Draw d WHERE d.edition.publicId = :publicId")
public class Draw extends BaseEntity {

    /** Finds the draw of the edition with {@code :publicId}. */
    public static final String OF_EDITION = "Draw.ofEdition";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private CompetitionEdition edition;

    private int revision;

    @Column(name = "listed_at", nullable = false)
    private Instant listedAt;

    private int tickets;

    @Column(name = "list_hash", nullable = false)
    private String listHash;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Draw() {}

    /** Creates the draw of an edition without a list yet. */
    public Draw(CompetitionEdition edition) {
        this.edition = edition;
    }

    /**
     * Publishes the list of participants, by the result that counts.
     *
     * @param tickets the number of tickets
     * @param listHash SHA-256 of the list, in hex
     * @throws DomainException when the list is published already
     */
    public void publish(int tickets, String listHash, Instant now) {
        requireOutdated();
        this.revision = edition.getFrozenRevision();
        this.tickets = tickets;
        this.listHash = listHash;
        this.listedAt = now;
    }

    /** Refuses another list while the one that is published is good. */
    public void requireOutdated() {
        DomainException.require(
                drawnAt == null && revision != edition.getFrozenRevision(), "competition_rule_already_listed");
    }

    /** Notes that prizes were drawn, which happens once and by the list of the result that counts. */
    public void drawn(Instant now) {
        DomainException.require(drawnAt == null, "competition_rule_already_drawn");
        DomainException.require(revision == edition.getFrozenRevision(), "competition_rule_list_outdated");
        drawnAt = now;
    }

    public CompetitionEdition getEdition() {
        return edition;
    }

    /** Returns the number of the result by which the list was made. */
    public int getRevision() {
        return revision;
    }

    /** Returns the time the list was published. */
    public Instant getListedAt() {
        return listedAt;
    }

    /** Returns the number of participants. */
    public int getTickets() {
        return tickets;
    }

    /** Returns the SHA-256 of the list, in hex. */
    public String getListHash() {
        return listHash;
    }

    /** Returns the time prizes were drawn; null before. */
    public Instant getDrawnAt() {
        return drawnAt;
    }
}
