package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;

/**
 * What speaks against a plan, said before it is saved.
 *
 * @param hard whether it cannot be; else a planner may plan it all the same
 * @param rule the message in its reader's language
 */
record Clash(boolean hard, DomainException rule) {

    /** Returns a clash that forbids the plan. */
    static Clash hard(String rule, Object... arguments) {
        return new Clash(true, new DomainException("workshop_rule_" + rule, arguments));
    }

    /** Returns a clash that only warns. */
    static Clash soft(String warning, Object... arguments) {
        return new Clash(false, new DomainException("workshop_warning_" + warning, arguments));
    }

    String text(Language reader) {
        return Messages.text(reader, rule.getKey(), rule.getArguments());
    }
}
