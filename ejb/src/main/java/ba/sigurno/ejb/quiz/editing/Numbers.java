package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;

/** Numbers of questions as people write them. */
public final class Numbers {

    private static final int PERCENT = 2;

    private Numbers() {}

    /** Returns a number with the language's decimal sign and no needless zeros: "3,5". */
    public static String text(BigDecimal number, Language language) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace(
                '.', DecimalFormatSymbols.getInstance(language.getLocale()).getDecimalSeparator());
    }

    /** Returns a share of the whole in percent, without the sign: "33,33333". */
    public static String percentNumber(BigDecimal share, Language language) {
        return text(share.movePointRight(PERCENT), language);
    }

    /** Returns a share of the whole: "33,33333%". */
    public static String percent(BigDecimal share, Language language) {
        return percentNumber(share, language) + "%";
    }

    /** Returns the accepted numbers: "5", "3 – 5". */
    public static String range(Range range, Language language) {
        return range.least().compareTo(range.most()) == 0
                ? text(range.least(), language)
                : text(range.least(), language) + " – " + text(range.most(), language);
    }
}
