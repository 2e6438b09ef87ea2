package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import java.time.LocalDate;

/** What was found in a contact of the reader, and when; nothing says in which. */
public record OwnQualityLine(LocalDate reviewedOn, QualityOutcome outcome) {}
