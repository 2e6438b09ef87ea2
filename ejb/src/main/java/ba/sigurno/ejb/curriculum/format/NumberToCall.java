package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.territory.CentreFact;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number to call on a page for adults. It is written as its name in braces, such as <code>{police}</code>, and filled in
 * where the page is read: numbers change, and each installation has its own.
 */
public enum NumberToCall {
    /** The centre's helpline. */
    HELPLINE(CentreFact.HELP_PHONE),
    /** Another organisation's line for children. */
    CHILDLINE(CentreFact.HELP_CHILD_LINE),
    /** The police, for those in danger. */
    POLICE(CentreFact.HELP_EMERGENCY),
    /** The ambulance. */
    AMBULANCE(CentreFact.HELP_AMBULANCE);

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** Groups of digits that begin with a plus or a zero, and the emergency numbers of Europe. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,])(?:(?:\\+\\d|0\\d)\\d*(?:[ /-]\\d{2,})+|(?:\\+|0)\\d{5,}|1(?:12|2[2-4]))(?!\\d)");

    /** The end of the numbers that are invented. */
    private static final Pattern INVENTED = Pattern.compile("0\\D*0\\D*0\\D*0\\D*0\\D*0$");

    private final CentreFact fact;

    NumberToCall(CentreFact fact) {
        this.fact = fact;
    }

    /** Returns a text with the numbers in the place of names; {@code numbers} gives what an installation knows. */
    public static String fill(String text, Function<CentreFact, String> numbers) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        of(name.group(1)).map(each -> numbers.apply(each.fact)).orElse(name.group())));
    }

    /** Returns what is wrong in a text: a number to call, or a name that no number has. */
    public static Optional<DomainException> fault(String text) {
        var number = NUMBER.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(digits -> !INVENTED.matcher(digits).find())
                .findFirst();
        return number.map(digits -> new DomainException("curriculum_format_phone", digits, names()))
                .or(() -> NAME.matcher(text)
                        .results()
                        .filter(name -> of(name.group(1)).isEmpty())
                        .findFirst()
                        .map(name -> new DomainException("curriculum_format_contact_unknown", name.group(), names())));
    }

    private static Optional<NumberToCall> of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.written().equals(name))
                .findFirst();
    }

    private static String names() {
        return Arrays.stream(values()).map(each -> "{" + each.written() + "}").collect(Collectors.joining(", "));
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
