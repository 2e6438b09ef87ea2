package ba.sigurno.ejb.workshop.request;

import java.time.LocalDate;
import java.util.Collection;

/** Asks for a workshop: a topic by its code, classes by their public ids; {@code note} may be null. */
public record RequestCommand(
        String topic, Collection<String> classIds, Collection<LocalDate> wishedDates, String note) {}
