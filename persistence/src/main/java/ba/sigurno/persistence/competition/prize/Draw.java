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
 * The draw of an edition's prizes. First it is published who takes part; then, once, it is drawn. Should a correction of the
 * result come in between, the list is made anew.
 */
@Entity
@Table(name = "competition_draw")
@NamedQuery(name = Draw.OF_EDITION, query = "SELECT d FROM Draw d WHERE d.edition.publicId = :publicId")
public class Draw extends BaseEntity {

    /** The draw of the edition with {@code :publicId}. */
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

    /** The draw of an edition without a list yet. */
    public Draw(CompetitionEdition edition) {
        this.edition = edition;
    }

    /**
     * Publishes who takes part, by the result that counts.
     *
     * @param tickets how many
     * @param listHash SHA-256 of the list, in hex
     * @throws DomainException when that is published already
     */
    public void publish(int tickets, String listHash, Instant now) {
        DomainException.require(
                drawnAt == null && revision != edition.getFrozenRevision(), "competition_rule_already_listed");
        this.revision = edition.getFrozenRevision();
        this.tickets = tickets;
        this.listHash = listHash;
        this.listedAt = now;
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

    /** The number of the result by which the list was made. */
    public int getRevision() {
        return revision;
    }

    /** When the list was published. */
    public Instant getListedAt() {
        return listedAt;
    }

    /** How many take part. */
    public int getTickets() {
        return tickets;
    }

    /** SHA-256 of the list, in hex. */
    public String getListHash() {
        return listHash;
    }

    /** When prizes were drawn; null before. */
    public Instant getDrawnAt() {
        return drawnAt;
    }
}
