package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Carries out an item's response processing (section "Response Processing"): from responses to outcomes, the score
 * among them. Throws {@link NotUnderstoodException} at a rule it does not know.
 */
public final class ResponseProcessing {

    /** The outcome that holds the score of a response. */
    public static final String SCORE = "SCORE";

    private final Map<String, Declaration> responses;
    private final Map<String, Declaration> all;
    private final Element rules;
    private final boolean byCorrect;

    private ResponseProcessing(
            Map<String, Declaration> responses, Map<String, Declaration> all, Element rules, boolean byCorrect) {
        this.responses = responses;
        this.all = all;
        this.rules = rules;
        this.byCorrect = byCorrect;
    }

    private static ResponseProcessing of(Element item, Element rules, boolean byCorrect) {
        var responses = declared(item, "responseDeclaration");
        var all = new HashMap<>(declared(item, "outcomeDeclaration"));
        all.putAll(responses);
        return new ResponseProcessing(responses, all, rules, byCorrect);
    }

    private static Map<String, Declaration> declared(Element item, String name) {
        var declared = new LinkedHashMap<String, Declaration>();
        for (var element : Declaration.children(item, name)) {
            declared.put(element.attr("identifier"), new Declaration(element));
        }
        return declared;
    }

    /** Returns the processing of an item; empty when it has none. */
    public static Optional<ResponseProcessing> of(Element item) {
        return Declaration.child(item, "responseProcessing")
                .filter(rules -> rules.childrenSize() > 0 || rules.hasAttr("template"))
                .map(rules -> of(item, rules, false));
    }

    /** Returns the processing that only knows the correct responses, each worth the same. */
    public static ResponseProcessing byCorrectResponse(Element item) {
        return of(item, new Element("responseProcessing"), true);
    }

    /** Returns whether its rules may give a response a score. */
    public boolean scores() {
        return rules.hasAttr("template")
                || rules.select("setOutcomeValue").stream()
                        .anyMatch(rule -> rule.attr("identifier").equals(SCORE));
    }

    /** Returns whether a correct answer to each response is declared. */
    public boolean isCorrectDeclared() {
        return !responses.isEmpty() && responses.values().stream().allMatch(Declaration::isCorrectDeclared);
    }

    /** Returns the same processing, but the score is that of the correct responses, each worth the same. */
    public ResponseProcessing scoredByCorrect() {
        return new ResponseProcessing(responses, all, rules, true);
    }

    /** Returns the declarations of the responses, by identifier. */
    public Map<String, Declaration> responses() {
        return responses;
    }

    /** Returns whether a response is scored by its mapping. */
    public boolean isMapped(String response) {
        return template().contains("map_response") || names("mapResponse", response);
    }

    /** Returns whether a response is compared with the correct one. */
    boolean isByCorrect(String response) {
        return byCorrect || template().contains("match") || names("correct", response);
    }

    private boolean names(String expression, String response) {
        return rules.select(expression).stream()
                .anyMatch(element -> element.attr("identifier").equals(response));
    }

    /** Returns the expressions that look at a response. */
    public List<Element> expressionsOn(String response) {
        return rules.select("variable").stream()
                .filter(variable -> variable.attr("identifier").equals(response))
                .map(Element::parent)
                .toList();
    }

    /** Returns the values an expression compares a response with: the values of operands without variables. */
    public List<Object> constants(Element expression) {
        var initial = new Expressions(all, initial());
        return expression.children().stream()
                .filter(operand -> operand.select("variable, mapResponse").isEmpty())
                .flatMap(operand -> initial.value(operand).items().stream())
                .toList();
    }

    private Map<String, QtiValue> initial() {
        var variables = new HashMap<String, QtiValue>();
        all.forEach((identifier, declaration) -> variables.put(identifier, declaration.initial()));
        return variables;
    }

    /** Returns the outcomes of responses; a response that is not given is NULL. */
    Map<String, QtiValue> outcomes(Map<String, QtiValue> given) {
        var variables = initial();
        responses
                .keySet()
                .forEach(identifier -> variables.put(identifier, given.getOrDefault(identifier, QtiValue.NULL)));
        if (rules.childrenSize() > 0) {
            process(rules.children(), new Expressions(all, variables));
        } else if (!byCorrect) {
            variables.put(SCORE, QtiValue.of(scoreByTemplate(variables)));
        }
        if (byCorrect) {
            variables.put(SCORE, QtiValue.of(BigDecimal.valueOf(correct(variables))));
        }
        return variables;
    }

    private long correct(Map<String, QtiValue> variables) {
        return responses.values().stream()
                .filter(declaration -> isCorrect(declaration, variables))
                .count();
    }

    private static boolean isCorrect(Declaration declaration, Map<String, QtiValue> variables) {
        return !declaration.correct().isNull()
                && declaration.correct().matches(variables.get(declaration.identifier()));
    }

    /**
     * Scores by the standard templates (section "Standard Templates") and those of Common Cartridge that score alike.
     */
    private BigDecimal scoreByTemplate(Map<String, QtiValue> variables) {
        var declaration = responses.getOrDefault(
                "RESPONSE",
                responses.values().stream().findFirst().orElseThrow(() -> new NotUnderstoodException(template())));
        return switch (template()) {
            case "match_correct", "CC2_match_basic", "CC2_match" ->
                isCorrect(declaration, variables) ? BigDecimal.ONE : BigDecimal.ZERO;
            case "map_response", "CC2_map_response" -> declaration.mapped(variables.get(declaration.identifier()));
            default -> throw new NotUnderstoodException(rules.attr("template"));
        };
    }

    /** Returns the last part of the template's address. */
    private String template() {
        var address = rules.attr("template").strip();
        return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
    }

    /** Carries out the rules; returns whether those that follow are to be carried out still. */
    private static boolean process(List<Element> ruleList, Expressions expressions) {
        for (var rule : ruleList) {
            boolean goOn =
                    switch (rule.tagName()) {
                        case "responseCondition" -> condition(rule, expressions);
                        case "responseProcessingFragment" -> process(rule.children(), expressions);
                        case "setOutcomeValue" -> set(rule, expressions);
                        case "exitResponse" -> false;
                        default -> throw new NotUnderstoodException(rule.tagName());
                    };
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    private static boolean condition(Element condition, Expressions expressions) {
        for (var branch : condition.children()) {
            if (branch.tagName().equals("responseElse")) {
                return process(branch.children(), expressions);
            }
            if (branch.childrenSize() > 0 && expressions.value(branch.child(0)).isTrue()) {
                return process(branch.children().subList(1, branch.childrenSize()), expressions);
            }
        }
        return true;
    }

    private static boolean set(Element rule, Expressions expressions) {
        if (rule.childrenSize() != 1) {
            throw new NotUnderstoodException(rule.tagName());
        }
        expressions.variables().put(rule.attr("identifier"), expressions.value(rule.child(0)));
        return true;
    }
}
