package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Shares in percent, as people read them: what is not nothing never reads as 0 %, nor what is not everything as 100 %. */
public final class Percent {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Percent() {}

    /** Returns the share of a whole, in percent, as exactly as no share of people is lost; 0 without a whole. */
    public static BigDecimal of(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(ALL).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** Formats a share in percent, rounded to so many decimals: "72 %", "< 1 %", "> 99,9 %"; a dash for none (null). */
    public static String text(Language language, BigDecimal percent, int decimals) {
        if (percent == null) {
            return Messages.text(language, "app_none");
        }
        var least = BigDecimal.ONE.movePointLeft(decimals);
        var rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        if (percent.signum() > 0 && rounded.signum() == 0) {
            return text(language, "app_percent_below", least);
        }
        if (percent.compareTo(ALL) < 0 && rounded.compareTo(ALL) == 0) {
            return text(language, "app_percent_above", ALL.subtract(least));
        }
        return text(language, "app_percent", rounded);
    }

    private static String text(Language language, String key, BigDecimal number) {
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(number.scale());
        return Messages.text(language, key, format.format(number));
    }
}
