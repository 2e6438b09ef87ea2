package ba.sigurno.ear.inserver.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that the domain's rules are kept. */
public final class RuleAssertions {

    private RuleAssertions() {}

    /** Asserts that a deed is refused, and that it is for the rule with this message key. */
    public static void assertRuleBroken(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getKey())
                .isEqualTo(rule));
    }
}
