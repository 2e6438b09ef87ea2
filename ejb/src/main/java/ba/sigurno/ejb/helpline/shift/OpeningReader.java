package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.helpline.shift.OpenDay;
import ba.sigurno.persistence.helpline.shift.OpenException;
import ba.sigurno.persistence.helpline.shift.OpeningHours;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Reads the opening hours, in a transaction of its own: who asks may be working in the main schema. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OpeningReader {

    /** More days than anybody plans ahead. */
    static final int MAX_EXCEPTIONS = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Returns the opening hours from today on. */
    public OpeningHours read() {
        return new OpeningHours(
                unit.em()
                        .createNamedQuery(OpenDay.ALL, OpenDay.class)
                        .getResultStream()
                        .collect(Collectors.toMap(OpenDay::getWeekday, OpenDay::getTimes)),
                unit.em()
                        .createNamedQuery(OpenException.FROM, OpenException.class)
                        .setParameter("day", LocalDate.now(clock))
                        .setMaxResults(MAX_EXCEPTIONS)
                        .getResultStream()
                        .collect(Collectors.toMap(OpenException::getDay, OpenException::getTimes)),
                ClockProducer.ZONE);
    }
}
