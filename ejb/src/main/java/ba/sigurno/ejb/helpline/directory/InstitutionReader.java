package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.helpline.directory.Institution;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;

/** Counts the institutions to be checked again, in a transaction of its own: the inbox works in the main schema. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InstitutionReader {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Returns how many nobody has checked for half a year, and since when the first one has been due. */
    public InboxLine unchecked() {
        var day = Dates.local(clock.instant()).toLocalDate().minus(Institution.CHECKED_FOR);
        var first = unit.em()
                .createNamedQuery(Institution.UNCHECKED, Institution.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .map(institution ->
                        Dates.instant(institution.getCheckedOn().plus(Institution.CHECKED_FOR), LocalTime.MIN))
                .findFirst();
        var count = unit.em()
                .createNamedQuery(Institution.COUNT_UNCHECKED, Long.class)
                .setParameter("day", day)
                .getSingleResult();
        return new InboxLine(
                "helpline_inbox_unchecked",
                count,
                first.orElse(null),
                "/helpline/directory/institutions.xhtml?sort=CHECKED");
    }
}
