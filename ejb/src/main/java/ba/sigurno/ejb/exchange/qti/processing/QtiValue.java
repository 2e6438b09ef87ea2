package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of response processing (Variables, section "Cardinality" and "BaseType"). NULL has no items.
 *
 * @param ordered whether the order of its items matters
 * @param items numbers as {@link BigDecimal}, truth as {@link Boolean}, all else as {@link String}
 */
public record QtiValue(boolean ordered, List<Object> items) {

    /** The value NULL. */
    static final QtiValue NULL = new QtiValue(false, List.of());

    /** The longest number, in characters, and its greatest exponent: beyond, arithmetic takes forever. */
    private static final int NUMBER_LENGTH = 60;

    private static final int GREATEST_SCALE = 60;

    /** Returns a single value. */
    static QtiValue of(Object item) {
        return new QtiValue(false, List.of(item));
    }

    /** Returns several single values, without order. */
    static QtiValue several(List<String> items) {
        return new QtiValue(false, List.copyOf(items));
    }

    /** Reads a single value as it is written (section "BaseType"). */
    public static Object read(String baseType, String text) {
        return switch (baseType) {
            case "integer", "float" -> number(text);
            case "boolean" -> text.strip().equals("true") || text.strip().equals("1");
            case "pair" -> Arrays.stream(text.strip().split("\\s+")).sorted().collect(Collectors.joining(" "));
            // Blanks around and line ends within a value are those of the XML's layout.
            default -> text.strip().replaceAll("\\s+", " ");
        };
    }

    private static BigDecimal number(String text) {
        var typed = text.strip();
        try {
            var number = new BigDecimal(typed.length() > NUMBER_LENGTH ? "" : typed);
            if (Math.abs(number.scale()) <= GREATEST_SCALE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstoodException(typed, e);
        }
        throw new NotUnderstoodException(typed);
    }

    boolean isNull() {
        return items.isEmpty() || items.equals(List.of(""));
    }

    /** Returns its only item as a number; throws when it is none. */
    BigDecimal number() {
        if (items.size() == 1 && items.get(0) instanceof BigDecimal number) {
            return number;
        }
        throw new NotUnderstoodException(String.valueOf(items));
    }

    /** Returns its only item as text. */
    String text() {
        return items.isEmpty() ? "" : plain(items.get(0));
    }

    /** Returns an item as text. */
    public static String plain(Object item) {
        return item instanceof BigDecimal number ? number.toPlainString() : String.valueOf(item);
    }

    /** Returns whether it is true; NULL is not. */
    boolean isTrue() {
        return items.equals(List.of(true));
    }

    /** Returns whether both have the same items, in the same order where it matters (section "match"). */
    boolean matches(QtiValue other) {
        if (items.size() != other.items.size()) {
            return false;
        }
        if (ordered || other.ordered) {
            for (int at = 0; at < items.size(); at++) {
                if (!same(items.get(at), other.items.get(at))) {
                    return false;
                }
            }
            return true;
        }
        return without(other.items).isEmpty();
    }

    /** Returns whether every item of the other is one of this, each as often (section "contains"). */
    boolean contains(QtiValue other) {
        return other.without(items).isEmpty();
    }

    /** Returns its items less those of a list, each taken once. */
    private List<Object> without(List<Object> taken) {
        var rest = new ArrayList<>(items);
        for (var item : taken) {
            for (int at = 0; at < rest.size(); at++) {
                if (same(rest.get(at), item)) {
                    rest.remove(at);
                    break;
                }
            }
        }
        return rest;
    }

    /** Returns its items and those of another. */
    public QtiValue and(QtiValue other) {
        return new QtiValue(
                ordered, Stream.concat(items.stream(), other.items.stream()).toList());
    }

    /** Returns the value without the items that a condition holds for. */
    QtiValue filtered(Predicate<Object> condition) {
        return new QtiValue(ordered, items.stream().filter(condition.negate()).toList());
    }

    /** Returns whether two items are equal; numbers regardless of their zeros. */
    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : one.equals(other);
    }
}
