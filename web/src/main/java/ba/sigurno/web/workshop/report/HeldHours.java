package ba.sigurno.web.workshop.report;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Writes the length of workshops in hours. */
final class HeldHours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private HeldHours() {}

    /** Returns minutes as hours with one decimal at most, as the reader writes numbers. */
    static String of(long minutes, Language language) {
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(inHours(minutes));
    }

    /** Returns minutes as hours with one decimal. */
    static BigDecimal inHours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 1, RoundingMode.HALF_UP);
    }
}
