package ba.sigurno.persistence.workshop.decision;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message between a school and who decides on its request. Never changed. */
@Entity
@Table(name = "workshop_message")
@NamedQuery(
        name = RequestMessage.OF_REQUEST,
        query = "SELECT m FROM RequestMessage m JOIN FETCH m.author WHERE m.request.publicId = :requestId"
                + " ORDER BY m.writtenAt, m.id")
@NamedQuery(
        name = RequestMessage.COUNT_OF_REQUEST,
        query = "SELECT COUNT(m) FROM RequestMessage m WHERE m.request = :request")
public class RequestMessage extends BaseEntity {

    /** Finds the messages about the request with the public id {@code :requestId}, the first first, with their authors. */
    public static final String OF_REQUEST = "RequestMessage.ofRequest";

    /** Counts the messages about {@code :request}. */
    public static final String COUNT_OF_REQUEST = "RequestMessage.countOfRequest";

    /** The longest message, in characters. */
    public static final int TEXT_LENGTH = 1000;

    /** The maximum number of messages about one request: who needs more calls the other. */
    public static final int MAX = 50;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account author;

    @Column(name = "from_school")
    private boolean fromSchool;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    protected RequestMessage() {}

    /**
     * Creates a message.
     *
     * @param fromSchool whether it comes from the school, and not from who decides
     * @param text what it says, up to {@value #TEXT_LENGTH} characters
     */
    public RequestMessage(WorkshopRequest request, Account author, boolean fromSchool, String text, Instant now) {
        DomainException.require(!text.isBlank(), "workshop_rule_message_needed");
        this.request = request;
        this.author = author;
        this.fromSchool = fromSchool;
        this.text = text;
        this.writtenAt = now;
    }

    public Account getAuthor() {
        return author;
    }

    /** Returns whether it comes from the school, and not from who decides. */
    public boolean isFromSchool() {
        return fromSchool;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getText() {
        return text;
    }
}
