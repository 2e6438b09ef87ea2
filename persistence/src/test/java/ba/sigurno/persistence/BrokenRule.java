package ba.sigurno.persistence;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ba.sigurno.persistence.i18n.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which rule an action must break. */
public final class BrokenRule {

    private BrokenRule() {}

    /** The action must fail with the rule that has this message key. */
    public static void assertBreaks(String key, ThrowingCallable action) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(action)
                .extracting(DomainException::getKey)
                .isEqualTo(key);
    }
}
