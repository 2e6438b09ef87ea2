package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** Orders names in lists where both scripts stand side by side: a Cyrillic name has the place of its Latin form. */
public final class NameOrder {

    private NameOrder() {}

    /** Orders things by their names, as Croatian, Bosnian and Serbian in Latin do (č and ć after c, lj after l). */
    public static <T> Comparator<T> by(Function<T, String> name) {
        var collator = Collator.getInstance(Language.CROATIAN.getLocale());
        return Comparator.comparing(named -> collator.getCollationKey(Transliterator.toLatin(name.apply(named))));
    }
}
