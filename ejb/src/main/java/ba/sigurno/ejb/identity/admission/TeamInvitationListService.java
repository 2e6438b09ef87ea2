package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Invites teachers of a school by a list: it is read first, and shown row by row; then all of its invitations are sent or none.
 * A list is its owner's alone.
 */
@Stateless
@RolesAllowed({"SCHOOL_COORDINATOR", "COORDINATOR", "ADMIN"})
public class TeamInvitationListService {

    /** The kind of {@link Works long work} that sending is. */
    public static final String SENDING = "identity_inviting";

    /** The most rows of a list. */
    public static final int MAX_ROWS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AdmissionScope scope;

    @Inject
    private Invitations invitations;

    @Inject
    private InvitationListSender sender;

    @Inject
    private Works works;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Reads a file, or lines that were pasted, for a school; returns the public id of the list. */
    public String read(String schoolId, byte[] file) {
        var school = scope.school(schoolId);
        var lines = compared(school, InvitationReading.read(SpreadsheetReader.read(file, MAX_ROWS + 1)));
        DomainException.require(!lines.isEmpty(), "app_sheet_empty");
        var list = new TeamInvitationList(
                em.getReference(Account.class, caller.account().getId()),
                school,
                new InvitationDocument(lines).write(),
                clock.instant());
        em.persist(list);
        return list.getPublicId();
    }

    private List<InvitationLine> compared(School school, List<InvitationLine> lines) {
        var emails = lines.stream()
                .filter(line -> line.effect() == InvitationEffect.NEW)
                .map(InvitationLine::email)
                .toList();
        var accounts = invitations.accounts(emails);
        var waiting = invitations.waiting(school, emails);
        return lines.stream()
                .map(line -> line.effect() == InvitationEffect.NEW ? compared(line, school, accounts, waiting) : line)
                .sorted(Comparator.comparing(InvitationLine::effect).thenComparing(InvitationLine::row))
                .toList();
    }

    private static InvitationLine compared(
            InvitationLine line, School school, Map<String, Account> accounts, Set<String> waiting) {
        var account = accounts.get(line.email());
        // The name stays as it was typed: who knows an address does not learn whose it is.
        var effect = Invitations.has(account, Role.TEACHER, school)
                ? InvitationEffect.PRESENT
                : waiting.contains(line.email())
                        ? InvitationEffect.INVITED
                        : account == null ? InvitationEffect.NEW : InvitationEffect.ELSEWHERE;
        return new InvitationLine(line.row(), effect, line.email(), line.name(), null, 0);
    }

    /** Returns one of the caller's lists; not found once the caller does not keep the team of its school any more. */
    public TeamInvitationList get(String listId) {
        var list = em.createNamedQuery(TeamInvitationList.BY_PUBLIC_ID_AND_ACCOUNT, TeamInvitationList.class)
                .setParameter("publicId", listId)
                .setParameter("account", caller.account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("list " + listId));
        scope.school(list.getSchool().getPublicId());
        return list;
    }

    /** Returns what becomes of a list, row by row. */
    public InvitationDocument document(String listId) {
        return InvitationDocument.read(get(listId).getDocument());
    }

    /**
     * Begins to send the invitations of a list, once however often it is asked; returns at once.
     *
     * @throws DomainException when a row is refused, or they were sent already
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(String listId) {
        var list = get(listId);
        DomainException.require(list.getSentAt() == null, "identity_invitation_list_sent");
        var document = InvitationDocument.read(list.getDocument());
        DomainException.require(document.isFit(), "identity_invitation_list_unfit");
        var account = caller.account();
        works.start(SENDING, listId, document.sent(), progress -> {
            // On that thread nobody signed in; the records name who asked.
            caller.recognised(account);
            sender.send(listId, account, progress);
        });
    }

    /** Returns how far the invitations of a list are; empty when nobody sent them. */
    public Optional<WorkProgress> progress(String listId) {
        return works.find(SENDING, get(listId).getPublicId());
    }
}
