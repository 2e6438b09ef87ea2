package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import java.util.Arrays;
import java.util.List;

/**
 * Something an editor must know before an item goes over to the other system.
 *
 * @param effect its effect on the item
 * @param key the key of its message: {@code exchange_}, or {@code quiz_rule_} where a question breaks a rule
 * @param arguments the message's arguments, texts of the file among them: to be shown as text, never as markup
 * @param line the line of the file, from 1; 0 where lines mean nothing
 */
public record Finding(ExchangeEffect effect, String key, List<String> arguments, int line) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Returns a finding on a line with its message's arguments. */
    public static Finding of(ExchangeEffect effect, int line, String key, Object... arguments) {
        return new Finding(
                effect, key, Arrays.stream(arguments).map(String::valueOf).toList(), line);
    }
}
