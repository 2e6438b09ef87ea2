package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The shares that an answer can be worth in Moodle, which knows certain ones only. In files they are percentages. */
public final class MoodleShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.0068");
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    /** The shares in {@code question_bank::fraction_options_full} of Moodle. */
    private static final List<BigDecimal> SHARES = Stream.of(
                    "1",
                    "0.9",
                    "0.8333333",
                    "0.8",
                    "0.75",
                    "0.7",
                    "0.6666667",
                    "0.6",
                    "0.5",
                    "0.4",
                    "0.3333333",
                    "0.3",
                    "0.25",
                    "0.2",
                    "0.1666667",
                    "0.1428571",
                    "0.125",
                    "0.1111111",
                    "0.1",
                    "0.05",
                    "0")
            .map(BigDecimal::new)
            .toList();

    private MoodleShares() {}

    /** Returns whether Moodle takes a share as it is. */
    public static boolean isKnown(BigDecimal share) {
        return SHARES.stream().anyMatch(known -> known.compareTo(share.abs()) == 0);
    }

    /** Returns a share as a percentage without needless zeros. */
    public static String percent(BigDecimal share) {
        var percent = share.multiply(HUNDRED).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
    }

    /**
     * Returns the share a percentage stands for; a rounded one (33, 33.3, 66.67) is the third or two thirds that was
     * meant.
     */
    public static BigDecimal ofPercent(BigDecimal percent) {
        var share = percent.divide(HUNDRED, 2 * Credit.SHARE_SCALE, RoundingMode.HALF_UP);
        return SHARES.stream()
                .filter(known -> known.subtract(share.abs()).abs().compareTo(NEAR) <= 0)
                .min(Comparator.comparing(known -> known.subtract(share.abs()).abs()))
                .map(known -> share.signum() < 0 ? known.negate() : known)
                .orElse(share);
    }

    /** Returns the options of a multiple response with the right ones worth the whole together; a change is noted. */
    public static List<Option> whole(List<Option> options, ItemNotes notes) {
        var whole = options.stream()
                .map(Option::credit)
                .filter(credit -> credit.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0 || whole.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) <= 0) {
            return options;
        }
        notes.changed("exchange_shares_scaled", percent(whole.setScale(Credit.SCALE, RoundingMode.HALF_UP)));
        return options.stream()
                .map(option -> option.right() ? scaled(option, whole) : option)
                .toList();
    }

    private static Option scaled(Option option, BigDecimal whole) {
        return new Option(
                option.code(),
                option.text(),
                option.picture(),
                option.credit().divide(whole, Credit.SHARE_SCALE, RoundingMode.HALF_UP),
                option.feedback(),
                option.fixed());
    }
}
