package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.shift.HelplineDebrief;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets counsellors say that they want to talk after a hard conversation, and the supervisor see who waits for that. */
@Stateless
@RolesAllowed("COUNSELLOR")
public class DebriefService {

    private static final int MAX_WAITING = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CounsellorNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Asks for one; does nothing while the caller waits for one already. */
    public void ask() {
        PlanLock.hold(unit.em());
        if (own().isEmpty()) {
            unit.em().persist(new HelplineDebrief(caller.account().getPublicId(), clock.instant()));
        }
    }

    /** Returns whether the caller waits for one. */
    public boolean isAsked() {
        return own().isPresent();
    }

    /** Lists who waits, the longest waiting first. */
    @RolesAllowed("SUPERVISOR")
    public List<DebriefLine> waiting() {
        var known = names.all();
        return unit.em()
                .createNamedQuery(HelplineDebrief.WAITING, HelplineDebrief.class)
                .setMaxResults(MAX_WAITING)
                .getResultStream()
                .map(debrief -> new DebriefLine(
                        debrief.getPublicId(), known.get(debrief.getCounsellorId()), debrief.getAskedAt()))
                .toList();
    }

    /** Notes that they have talked. */
    @RolesAllowed("SUPERVISOR")
    public void finish(String id) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("HelplineDebrief");
        }
        unit.em()
                .createNamedQuery(HelplineDebrief.BY_PUBLIC_ID, HelplineDebrief.class)
                .setParameter("publicId", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("HelplineDebrief"))
                .finish(clock.instant());
    }

    private Optional<HelplineDebrief> own() {
        return unit.em()
                .createNamedQuery(HelplineDebrief.OF_COUNSELLOR, HelplineDebrief.class)
                .setParameter("counsellorId", caller.account().getPublicId())
                .getResultStream()
                .findFirst();
    }
}
