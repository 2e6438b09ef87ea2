package ba.sigurno.ejb.exchange.qti.packaging;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import org.jsoup.nodes.Element;

/** Refuses an item: it does not become a question; the rest of the file may. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** Refuses with the message that tells the reason. */
    public RefusedException(int line, String key, Object... arguments) {
        super(key);
        this.finding = Finding.of(ExchangeEffect.REFUSED, line, key, arguments);
    }

    public RefusedException(Element at, String key, Object... arguments) {
        this(ItemXml.line(at), key, arguments);
    }

    public Finding finding() {
        return finding;
    }
}
