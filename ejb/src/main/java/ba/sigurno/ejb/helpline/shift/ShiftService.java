package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.shift.HelplineShift;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans who is there when, and shows counsellors their own shifts. */
@Stateless
@RolesAllowed("SUPERVISOR")
public class ShiftService {

    /** How far ahead shifts are shown. */
    private static final Duration AHEAD = Duration.ofDays(60);

    /** More than are planned within that time. */
    private static final int MAX_SHIFTS = 1000;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CounsellorNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Lists the counsellors. */
    public List<Choice> counsellors() {
        return names.all().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    /** Lists the shifts that are not over, the first one first. */
    public List<ShiftLine> coming() {
        var now = clock.instant();
        var known = names.all();
        return unit.em()
                .createNamedQuery(HelplineShift.BETWEEN, HelplineShift.class)
                .setParameter("from", now)
                .setParameter("to", now.plus(AHEAD))
                .setMaxResults(MAX_SHIFTS)
                .getResultStream()
                .map(shift -> line(shift, known))
                .toList();
    }

    /** Lists the caller's own shifts that are not over. */
    @RolesAllowed("COUNSELLOR")
    public List<ShiftLine> own() {
        var account = caller.account();
        var now = clock.instant();
        var known = Map.of(account.getPublicId(), account.getDisplayName());
        return overlapping(account.getPublicId(), now, now.plus(AHEAD))
                .map(shift -> line(shift, known))
                .toList();
    }

    /**
     * Plans a shift; the same one again changes nothing.
     *
     * @throws DomainException when it is over, too long, or the counsellor has another one then
     */
    public void plan(@Valid ShiftCommand command) {
        if (!names.all().containsKey(command.counsellorId())) {
            throw new NotFoundException("Account");
        }
        var day = command.day();
        var from = Dates.instant(day, command.from());
        var to = Dates.instant(command.to().isAfter(command.from()) ? day : day.plusDays(1), command.to());
        DomainException.require(to.isAfter(clock.instant()), "helpline_rule_day_over");
        PlanLock.hold(unit.em());
        var others = overlapping(command.counsellorId(), from, to).toList();
        boolean same = others.stream()
                .anyMatch(other ->
                        other.getStartsAt().equals(from) && other.getEndsAt().equals(to));
        if (!same) {
            DomainException.require(others.isEmpty(), "helpline_rule_shift_clash");
            unit.em().persist(new HelplineShift(command.counsellorId(), from, to));
        }
    }

    /** Takes a shift out of the plan; does nothing when it is not in it. */
    public void cancel(String id) {
        if (PublicId.hasForm(id)) {
            unit.em()
                    .createNamedQuery(HelplineShift.BY_PUBLIC_ID, HelplineShift.class)
                    .setParameter("publicId", id)
                    .getResultList()
                    .forEach(unit.em()::remove);
        }
    }

    private Stream<HelplineShift> overlapping(String counsellorId, Instant from, Instant to) {
        return unit
                .em()
                .createNamedQuery(HelplineShift.OF_COUNSELLOR, HelplineShift.class)
                .setParameter("counsellorId", counsellorId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MAX_SHIFTS)
                .getResultList()
                .stream();
    }

    private static ShiftLine line(HelplineShift shift, Map<String, String> known) {
        return new ShiftLine(
                shift.getPublicId(), known.get(shift.getCounsellorId()), shift.getStartsAt(), shift.getEndsAt());
    }
}
