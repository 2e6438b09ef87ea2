package ba.sigurno.web.quiz.analysis;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.ejb.quiz.analysis.GivenAnswer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.OptionalDouble;

/** Formats figures of item analysis as people write and say them. */
@Named
@RequestScoped
public class AnalysisFormat {

    /** The discriminations from which on a question is acceptable, good, very good (Ebel 1965). */
    private static final double[] DISCRIMINATION = {0.2, 0.3, 0.4};

    private static final String[] DISCRIMINATION_WORDS = {"weak", "fair", "good", "strong"};

    /** The facilities from which on a question is of medium facility, easy. */
    private static final double[] FACILITY = {0.3, 0.85};

    private static final String[] FACILITY_WORDS = {"hard", "medium", "easy"};

    /** The reliabilities from which on a quiz will do for a group, for a decision about one pupil (Nunnally 1978). */
    private static final double[] RELIABILITY = {0.5, 0.7, 0.8};

    private static final String[] RELIABILITY_WORDS = {"low", "modest", "fair", "good"};

    /** The decimals of a percentage that are more than the noise of calculating. */
    private static final int EXACT = 6;

    @Inject
    private LanguageBacking language;

    /** Returns a share from 0 to 1: "72 %"; a dash for none. */
    public String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : text("app_none");
    }

    /** Returns a share from 0 to 1: "72 %". */
    public String percent(double share) {
        // A sum of fractions that misses the whole by a hair is the whole.
        var percent = BigDecimal.valueOf(100 * share).setScale(EXACT, RoundingMode.HALF_UP);
        return Percent.text(language.getCurrent(), percent, 0);
    }

    /** Returns a decimal figure: "0,35"; a dash for none. */
    public String decimal(OptionalDouble figure) {
        return figure.isPresent() ? decimal(language.getCurrent(), figure.getAsDouble()) : text("app_none");
    }

    static String decimal(Language language, double figure) {
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        // Tiny negative numbers would be written as -0,00.
        return format.format(Math.round(figure * 100) / 100.0 + 0.0).replace('\u2212', '-');
    }

    /** Returns a number of tenths: "0,4". */
    public String tenths(int tenths) {
        var format = NumberFormat.getInstance(language.getCurrent().getLocale());
        format.setMinimumFractionDigits(1);
        return format.format(tenths / 10.0);
    }

    /** Returns the text of an answer: the option's, or the words for true, false and the rest. */
    public String answer(GivenAnswer answer) {
        return answer(language.getCurrent(), answer);
    }

    static String answer(Language language, GivenAnswer answer) {
        if (!answer.text().isEmpty()) {
            return answer.text();
        }
        if (ChoiceInteraction.TRUE_FALSE_CODES.contains(answer.code())) {
            return Messages.text(language, "quiz_analysis_answer_" + answer.code());
        }
        return answer.code().isEmpty() ? Messages.text(language, "quiz_analysis_answer_other") : answer.code();
    }

    /** Returns a number with its groups of thousands. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getCurrent().getLocale())
                .format(number);
    }

    /** Returns the meaning of a facility. */
    public String facility(OptionalDouble facility) {
        return word("facility", facility, FACILITY, FACILITY_WORDS);
    }

    /** Returns the meaning of a discrimination. */
    public String discrimination(OptionalDouble discrimination) {
        return discrimination.orElse(0) < 0
                ? text("quiz_analysis_discrimination_negative")
                : word("discrimination", discrimination, DISCRIMINATION, DISCRIMINATION_WORDS);
    }

    /** Returns the meaning of a reliability. */
    public String reliability(OptionalDouble reliability) {
        return word("reliability", reliability, RELIABILITY, RELIABILITY_WORDS);
    }

    private String word(String figure, OptionalDouble value, double[] steps, String[] words) {
        if (value.isEmpty()) {
            return "";
        }
        int at = 0;
        while (at < steps.length && value.getAsDouble() >= steps[at]) {
            at++;
        }
        return text("quiz_analysis_" + figure + "_" + words[at]);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }
}
