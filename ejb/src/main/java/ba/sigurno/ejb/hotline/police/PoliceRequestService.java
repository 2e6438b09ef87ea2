package ba.sigurno.ejb.hotline.police;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.police.PoliceRequest;
import ba.sigurno.persistence.hotline.police.PoliceRequestStatus;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** Keeps what the police ask for. What they are given is given outside of this system, after two people have agreed. */
@Stateless
@RolesAllowed({"ANALYST", "HOTLINE_HEAD"})
public class PoliceRequestService {

    private static final String FROM = " FROM PoliceRequest r WHERE (:any = TRUE OR r.status = :status)";

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Returns a page of the requests.
     *
     * @param status only those with it; null for all
     */
    public Page<PoliceRequestLine> search(PoliceRequestStatus status, Sort sort, int wished) {
        long total = unit.em()
                .createQuery("SELECT COUNT(r)" + FROM, Long.class)
                .setParameter("any", status == null)
                .setParameter("status", status)
                .getSingleResult();
        var query = unit.em()
                .createQuery("SELECT r" + FROM + sort.orderBy("r.id", Language.BOSNIAN), PoliceRequest.class)
                .setParameter("any", status == null)
                .setParameter("status", status);
        return Page.read(query, total, wished).map(PoliceRequestLine::of);
    }

    /** Returns under which numbers requests are kept, by their ids. */
    public Map<String, String> references(Collection<String> ids) {
        return unit.em()
                .createNamedQuery(PoliceRequest.BY_PUBLIC_IDS, PoliceRequest.class)
                .setParameter("publicIds", ids)
                .getResultStream()
                .collect(toMap(PoliceRequest::getPublicId, PoliceRequest::getReference));
    }

    /** Enters a request, once. */
    @RolesAllowed("ANALYST")
    public void enter(PoliceRequestCommand command) {
        var request = new PoliceRequest(
                command.unit(),
                FreeText.check(command.reference(), PoliceRequest.REFERENCE_LENGTH),
                FreeText.check(command.legalGround(), PoliceRequest.GROUND_LENGTH),
                command.askedOn(),
                command.given(),
                caller.account().getPublicId(),
                clock.instant());
        // One after the other, so that a second click finds the request that the first one entered.
        ledger.record(CustodyEvent.ASKED, request, command.unit().name());
        long same = unit.em()
                .createNamedQuery(PoliceRequest.COUNT_SAME, Long.class)
                .setParameter("unit", request.getUnit())
                .setParameter("reference", request.getReference())
                .getSingleResult();
        DomainException.require(same == 0, "hotline_rule_request_known");
        unit.em().persist(request);
    }

    /** Decides on a request that another person entered. */
    @RolesAllowed("HOTLINE_HEAD")
    public void decide(String id, boolean approved) {
        var request = unit.em()
                .createNamedQuery(PoliceRequest.BY_PUBLIC_ID, PoliceRequest.class)
                .setParameter("publicId", PublicId.hasForm(id) ? id : "")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("PoliceRequest"));
        request.decide(
                approved ? PoliceRequestStatus.APPROVED : PoliceRequestStatus.REFUSED,
                caller.account().getPublicId(),
                clock.instant());
        ledger.record(
                approved ? CustodyEvent.GIVEN : CustodyEvent.REFUSED,
                request,
                request.getGiven().name());
    }
}
