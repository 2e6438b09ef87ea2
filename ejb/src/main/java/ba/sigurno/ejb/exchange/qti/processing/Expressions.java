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
 * Evaluates expressions of response processing (section "Expressions"). What is random, of templates, of tests or of a
 * vendor is not understood.
 *
 * @param declarations responses and outcomes by identifier
 * @param variables their values
 */
record Expressions(Map<String, Declaration> declarations, Map<String, Value> variables) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** The value of an expression. */
    Value value(Element expression) {
        return switch (expression.tagName()) {
            case "baseValue" -> Value.of(Value.read(expression.attr("baseType"), expression.wholeText()));
            case "variable" -> variable(expression);
            case "correct" -> declaration(expression).correct();
            case "default" -> declaration(expression).initial();
            case "mapResponse" -> Value.of(declaration(expression).mapped(variable(expression)));
            case "null" -> Value.NULL;
            case "isNull" -> Value.of(operand(expression, 0).isNull());
            case "not" -> not(operand(expression, 0));
            case "and" -> Value.of(operands(expression).stream().allMatch(Value::isTrue));
            case "or" -> Value.of(operands(expression).stream().anyMatch(Value::isTrue));
            case "anyN" -> anyN(expression);
            case "multiple" -> container(expression, false);
            case "ordered" -> container(expression, true);
            case "containerSize" ->
                Value.of(BigDecimal.valueOf(operand(expression, 0).items().size()));
            case "index" -> index(expression);
            case "delete" -> delete(expression);
            case "match" -> both(expression, Value::matches);
            case "member" -> both(expression, (item, container) -> container.contains(item));
            case "contains" -> both(expression, Value::contains);
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

    private Value variable(Element expression) {
        return variables.getOrDefault(declaration(expression).identifier(), Value.NULL);
    }

    private List<Value> operands(Element expression) {
        return expression.children().stream().map(this::value).toList();
    }

    private Value operand(Element expression, int at) {
        if (at >= expression.childrenSize()) {
            throw new NotUnderstoodException(expression.tagName());
        }
        return value(expression.child(at));
    }

    private static Value not(Value operand) {
        return operand.isNull() ? Value.NULL : Value.of(!operand.isTrue());
    }

    private Value anyN(Element expression) {
        long right = operands(expression).stream().filter(Value::isTrue).count();
        return Value.of(right >= integer(expression, "min") && right <= integer(expression, "max"));
    }

    private static int integer(Element expression, String attribute) {
        try {
            return Integer.parseInt(expression.attr(attribute).strip());
        } catch (NumberFormatException e) {
            throw new NotUnderstoodException(expression.tagName() + " " + attribute, e);
        }
    }

    private Value container(Element expression, boolean ordered) {
        var items = new ArrayList<>();
        operands(expression).forEach(operand -> items.addAll(operand.items()));
        return new Value(ordered, List.copyOf(items));
    }

    private Value index(Element expression) {
        var items = operand(expression, 0).items();
        int at = integer(expression, "n");
        return at >= 1 && at <= items.size() ? Value.of(items.get(at - 1)) : Value.NULL;
    }

    private Value delete(Element expression) {
        var taken = operand(expression, 0);
        return operand(expression, 1).filtered(item -> taken.contains(Value.of(item)));
    }

    private Value both(Element expression, BiPredicate<Value, Value> condition) {
        var one = operand(expression, 0);
        var other = operand(expression, 1);
        return one.isNull() || other.isNull() ? Value.NULL : Value.of(condition.test(one, other));
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

    private Value patternMatch(Element expression) {
        var operand = operand(expression, 0);
        return operand.isNull()
                ? Value.NULL
                : Value.of(TextPattern.ofRegex(expression.attr("pattern")).matches(operand.text()));
    }

    private Value compared(Element expression, BiPredicate<BigDecimal, BigDecimal> condition) {
        return both(expression, (one, other) -> condition.test(one.number(), other.number()));
    }

    /** NULL when one of the operands is (sections "sum" and following). */
    private Value reduced(Element expression, BinaryOperator<BigDecimal> operator) {
        var operands = operands(expression);
        if (operands.isEmpty() || operands.stream().anyMatch(Value::isNull)) {
            return Value.NULL;
        }
        return operands.stream()
                .flatMap(operand -> operand.items().stream())
                .map(item -> Value.of(item).number())
                .reduce(operator)
                .<Value>map(Value::of)
                .orElse(Value.NULL);
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            throw new NotUnderstoodException("divide");
        }
        return one.divide(other, PRECISION);
    }

    private Value rounded(Element expression, RoundingMode mode) {
        var operand = operand(expression, 0);
        return operand.isNull() ? operand : Value.of(operand.number().setScale(0, mode));
    }
}
