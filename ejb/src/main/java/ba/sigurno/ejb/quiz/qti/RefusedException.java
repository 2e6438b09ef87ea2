package ba.sigurno.ejb.quiz.qti;

import ba.sigurno.ejb.quiz.exchange.Finding;
import ba.sigurno.persistence.quiz.ExchangeEffect;
import org.jsoup.nodes.Element;

/** An item does not become a question; the rest of the file may. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** With the message that says why. */
    RefusedException(int line, String key, Object... arguments) {
        super(key);
        this.finding = Finding.of(ExchangeEffect.REFUSED, line, key, arguments);
    }

    RefusedException(Element at, String key, Object... arguments) {
        this(ItemXml.line(at), key, arguments);
    }

    Finding finding() {
        return finding;
    }
}
