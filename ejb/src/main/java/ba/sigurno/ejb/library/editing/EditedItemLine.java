package ba.sigurno.ejb.library.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.ItemStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item in the list of its editors.
 *
 * @param id its public id
 * @param title what it is called
 * @param kind what it is
 * @param status how it stands
 * @param changedAt when the public last saw a change of it
 * @param reviewBy until when somebody looks whether it still holds; null for never
 * @param due whether that day is over
 * @param drafts the languages in which there is a draft
 * @param outOfDate the languages whose translation is out of date
 */
public record EditedItemLine(
        String id,
        String title,
        ItemKind kind,
        ItemStatus status,
        Instant changedAt,
        LocalDate reviewBy,
        boolean due,
        List<Language> drafts,
        List<Language> outOfDate) {}
