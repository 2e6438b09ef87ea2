package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The declaration of a response or an outcome (section "Response Variables"): its type, its correct value, its mapping.
 *
 * @param element {@code responseDeclaration} or {@code outcomeDeclaration}
 */
public record Declaration(Element element) {

    public String identifier() {
        return element.attr("identifier");
    }

    String baseType() {
        return element.hasAttr("baseType") ? element.attr("baseType") : "string";
    }

    public boolean isNumeric() {
        return baseType().equals("integer") || baseType().equals("float");
    }

    public boolean isSingle() {
        return cardinality().equals("single");
    }

    private String cardinality() {
        return element.attr("cardinality");
    }

    boolean isCorrectDeclared() {
        return child(element, "correctResponse").filter(Element::hasText).isPresent();
    }

    /** Returns the correct value; NULL when none is declared. */
    public QtiValue correct() {
        return child(element, "correctResponse").map(this::values).orElse(QtiValue.NULL);
    }

    /**
     * Returns the value before anything is processed: a number without a default is 0 (section "outcomeDeclaration").
     */
    QtiValue initial() {
        return child(element, "defaultValue")
                .map(this::values)
                .orElse(isSingle() && isNumeric() ? QtiValue.of(BigDecimal.ZERO) : QtiValue.NULL);
    }

    private QtiValue values(Element parent) {
        return new QtiValue(
                cardinality().equals("ordered"),
                children(parent, "value").stream()
                        .map(value -> QtiValue.read(baseType(), value.wholeText()))
                        .toList());
    }

    /** Returns a response as it comes from a candidate: its items of this type. */
    public QtiValue response(List<String> items) {
        return new QtiValue(
                cardinality().equals("ordered"),
                items.stream().map(item -> QtiValue.read(baseType(), item)).toList());
    }

    /** Returns the entries of its mapping, in order. */
    public List<Element> mapEntries() {
        return child(element, "mapping")
                .map(mapping -> children(mapping, "mapEntry"))
                .orElse(List.of());
    }

    /** Returns the keys that a mapping gives points for. */
    public List<String> mappedRight() {
        return mapEntries().stream()
                .filter(entry ->
                        number(entry, "mappedValue").orElse(BigDecimal.ZERO).signum() > 0)
                .map(entry -> QtiValue.plain(mapKey(entry)))
                .limit(isSingle() ? 0 : Long.MAX_VALUE)
                .toList();
    }

    /** Returns the key of an entry. */
    public Object mapKey(Element entry) {
        return QtiValue.read(baseType(), entry.attr("mapKey"));
    }

    /** Returns the sum of the mapped values of a response, within the mapping's bounds (section "mapResponse"). */
    BigDecimal mapped(QtiValue response) {
        var mapping = child(element, "mapping").orElseThrow(() -> new NotUnderstoodException("mapResponse"));
        var otherwise = number(mapping, "defaultValue").orElse(BigDecimal.ZERO);
        var sum = response.items().stream()
                .distinct()
                .map(item -> mapEntries().stream()
                        .filter(entry -> matches(entry, item))
                        .findFirst()
                        .flatMap(entry -> number(entry, "mappedValue"))
                        .orElse(otherwise))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var least = number(mapping, "lowerBound").map(sum::max).orElse(sum);
        return number(mapping, "upperBound").map(least::min).orElse(least);
    }

    private boolean matches(Element entry, Object item) {
        var key = mapKey(entry);
        boolean exactCase = entry.attr("caseSensitive").equals("true");
        return key instanceof String text
                        && item instanceof String other
                        && baseType().equals("string")
                        && !exactCase
                ? text.equalsIgnoreCase(other)
                : QtiValue.same(key, item);
    }

    private static Optional<BigDecimal> number(Element element, String attribute) {
        return element.hasAttr(attribute)
                ? Optional.of((BigDecimal) QtiValue.read("float", element.attr(attribute)))
                : Optional.empty();
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    public static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }
}
