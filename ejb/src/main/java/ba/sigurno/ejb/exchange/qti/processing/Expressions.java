package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.jsoup.nodes.Element;

/**
 * Evaluates expressions of response processing (section "Expressions"). Expressions that are random, of templates, of
 * tests or of a vendor are not understood.
 *
 * @param declarations responses and outcomes by identifier
 * @param variables their values
 */
record Expressions(Map<String, Declaration> declarations, Map<String, QtiValue> variables) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Returns the value of an expression. */
    QtiValue value(Element expression) {
        return switch (expression.tagName()) {
            case "baseValue" -> QtiValue.of(QtiValue.read(expression.attr("baseType"), expression.wholeText()));
            case "variable" -> variable(expression);
            case "correct" -> declaration(expression).correct();
            case "default" -> declaration(expression).initial();
            case "mapResponse" -> QtiValue.of(declaration(expression).mapped(variable(expression)));
            case "null" -> QtiValue.NULL;
            case "isNull" -> QtiValue.of(operand(expression, 0).isNull());
            case "not" -> not(operand(expression, 0));
            case "and" -> QtiValue.of(operands(expression).stream().allMatch(QtiValue::isTrue));
            case "or" -> QtiValue.of(operands(expression).stream().anyMatch(QtiValue::isTrue));
            case "anyN" -> anyN(expression);
            case "multiple" -> container(expression, false);
            case "ordered" -> container(expression, true);
            case "containerSize" ->
                QtiValue.of(BigDecimal.valueOf(operand(expression, 0).items().size()));
            case "index" -> index(expression);
            case "delete" -> delete(expression);
            case "match" -> both(expression, QtiValue::matches);
            case "member" -> both(expression, (item, container) -> container.contains(item));
            case "contains" -> both(expression, QtiValue::contains);
            case "stringMatch" -> both(expression, (one, other) -> sameText(expression, one.text(), other.text()));
            case "substring" -> both(expression, (part, whole) -> holds(expression, part.text(), whole.text()));
            case "patternMatch" -> patternMatch(expression);
            case "equal" ->
                both(expression, (one, other) -> Tolerance.of(expression).holds(one, other));
            case "lt" -> compared(expression, (one, other) -> one.compareTo(other) < 0);
            case "lte" -> compared(expression, (one, other) -> one.compareTo(other) <= 0);
            case "gt" -> compared(expression, (one, other) -> one.compareTo(other) > 0);
            case "gte" -> compared(expression, (one, other) -> one.compareTo(other) >= 0);
            case "sum" -> reduced(expression, (one, other) -> one.add(other, PRECISION));
            case "product" -> reduced(expression, (one, other) -> one.multiply(other, PRECISION));
            case "subtract" -> reduced(expression, (one, other) -> one.subtract(other, PRECISION));
            case "divide" -> reduced(expression, Expressions::quotient);
            case "min" -> reduced(expression, BigDecimal::min);
            case "max" -> reduced(expression, BigDecimal::max);
            case "round" -> rounded(expression, RoundingMode.HALF_UP);
            case "truncate" -> rounded(expression, RoundingMode.DOWN);
            case "integerToFloat" -> operand(expression, 0);
            default -> throw new NotUnderstoodException(expression.tagName());
        };
    }

    private Declaration declaration(Element expression) {
        var declaration = declarations.get(expression.attr("identifier"));
        if (declaration == null) {
            throw new NotUnderstoodException(expression.attr("identifier"));
        }
        return declaration;
    }

    private QtiValue variable(Element expression) {
        return variables.getOrDefault(declaration(expression).identifier(), QtiValue.NULL);
    }

    private List<QtiValue> operands(Element expression) {
        return expression.children().stream().map(this::value).toList();
    }

    private QtiValue operand(Element expression, int at) {
        if (at >= expression.childrenSize()) {
            throw new NotUnderstoodException(expression.tagName());
        }
        return value(expression.child(at));
    }

    private static QtiValue not(QtiValue operand) {
        return operand.isNull() ? QtiValue.NULL : QtiValue.of(!operand.isTrue());
    }

    private QtiValue anyN(Element expression) {
        long right = operands(expression).stream().filter(QtiValue::isTrue).count();
        return QtiValue.of(right >= integer(expression, "min") && right <= integer(expression, "max"));
    }

    private static int integer(Element expression, String attribute) {
        try {
            return Integer.parseInt(expression.attr(attribute).strip());
        } catch (NumberFormatException e) {
            throw new NotUnderstoodException(expression.tagName() + " " + attribute, e);
        }
    }

    private QtiValue container(Element expression, boolean ordered) {
        var items = new ArrayList<>();
        operands(expression).forEach(operand -> items.addAll(operand.items()));
        return new QtiValue(ordered, List.copyOf(items));
    }

    private QtiValue index(Element expression) {
        var items = operand(expression, 0).items();
        int at = integer(expression, "n");
        return at >= 1 && at <= items.size() ? QtiValue.of(items.get(at - 1)) : QtiValue.NULL;
    }

    private QtiValue delete(Element expression) {
        var taken = operand(expression, 0);
        return operand(expression, 1).filtered(item -> taken.contains(QtiValue.of(item)));
    }

    private QtiValue both(Element expression, BiPredicate<QtiValue, QtiValue> condition) {
        var one = operand(expression, 0);
        var other = operand(expression, 1);
        return one.isNull() || other.isNull() ? QtiValue.NULL : QtiValue.of(condition.test(one, other));
    }

    private static boolean sameText(Element expression, String one, String other) {
        boolean exactCase = !expression.attr("caseSensitive").equals("false");
        if (expression.attr("substring").equals("true")) {
            return holds(expression, other, one);
        }
        return exactCase ? one.equals(other) : one.equalsIgnoreCase(other);
    }

    private static boolean holds(Element expression, String part, String whole) {
        boolean exactCase = !expression.attr("caseSensitive").equals("false");
        return exactCase ? whole.contains(part) : whole.toLowerCase().contains(part.toLowerCase());
    }

    private QtiValue patternMatch(Element expression) {
        var operand = operand(expression, 0);
        return operand.isNull()
                ? QtiValue.NULL
                : QtiValue.of(TextPattern.ofRegex(expression.attr("pattern")).matches(operand.text()));
    }

    private QtiValue compared(Element expression, BiPredicate<BigDecimal, BigDecimal> condition) {
        return both(expression, (one, other) -> condition.test(one.number(), other.number()));
    }

    /** Reduces the operands; NULL when one of them is (sections "sum" and following). */
    private QtiValue reduced(Element expression, BinaryOperator<BigDecimal> operator) {
        var operands = operands(expression);
        if (operands.isEmpty() || operands.stream().anyMatch(QtiValue::isNull)) {
            return QtiValue.NULL;
        }
        return operands.stream()
                .flatMap(operand -> operand.items().stream())
                .map(item -> QtiValue.of(item).number())
                .reduce(operator)
                .<QtiValue>map(QtiValue::of)
                .orElse(QtiValue.NULL);
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            throw new NotUnderstoodException("divide");
        }
        return one.divide(other, PRECISION);
    }

    private QtiValue rounded(Element expression, RoundingMode mode) {
        var operand = operand(expression, 0);
        return operand.isNull() ? operand : QtiValue.of(operand.number().setScale(0, mode));
    }
}
