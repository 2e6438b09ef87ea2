package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the field next to which a broken rule is reported. A field claims rules by the attribute {@code rules} of its
 * message, which the tags of fields set: message keys with a space between, and a trailing {@code *} stands for any
 * ending. The most exact claim in the sent form wins; of equal ones the first, in a repetition that of the first row.
 */
final class RuleClaims {

    private static final String RULES = "rules";
    private static final String ANY = "*";

    private RuleClaims() {}

    /** Reports a rule next to the field that claims it; returns false when none of the sender's form does. */
    static boolean tell(DomainException rule, UIComponent sender) {
        var faces = FacesContext.getCurrentInstance();
        var form = form(sender);
        if (form == null) {
            return false;
        }
        int best = best(rule.getKey(), form, faces);
        return best > 0
                && visit(form, faces, message -> {
                    boolean claims = exactness(message.getAttributes().get(RULES), rule.getKey()) == best;
                    if (claims) {
                        PageMessages.errorAt(
                                message.findComponent(message.getFor()), rule.getKey(), rule.getArguments());
                    }
                    return claims;
                });
    }

    /** Returns the exactness of a claim for a key: the number of matching characters; 0 when it does not match. */
    static int exactness(Object claim, String key) {
        return claim == null
                ? 0
                : Stream.of(claim.toString().split("\\s+"))
                        .filter(pattern -> matches(pattern, key))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static boolean matches(String pattern, String key) {
        return pattern.endsWith(ANY)
                ? key.startsWith(pattern.substring(0, pattern.length() - ANY.length()))
                : pattern.equals(key);
    }

    private static int best(String key, UIForm form, FacesContext faces) {
        var best = new int[1];
        visit(form, faces, message -> {
            best[0] = Math.max(best[0], exactness(message.getAttributes().get(RULES), key));
            return false;
        });
        return best[0];
    }

    /** Visits the rendered messages, row by row, until the one looked for; returns whether there was one. */
    private static boolean visit(UIForm form, FacesContext faces, Predicate<UIMessage> lookedFor) {
        var visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return form.visitTree(
                visit,
                (context, component) -> component instanceof UIMessage message && lookedFor.test(message)
                        ? VisitResult.COMPLETE
                        : VisitResult.ACCEPT);
    }

    private static UIForm form(UIComponent from) {
        return from == null || from instanceof UIForm ? (UIForm) from : form(from.getParent());
    }
}
