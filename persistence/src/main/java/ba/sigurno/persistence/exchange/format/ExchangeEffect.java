package ba.sigurno.persistence.exchange.format;

/** The effect of an exchange on a question, from the least to the worst. */
public enum ExchangeEffect {
    /** It means the same in another way, such as a rounded weight. */
    CHANGED,
    /** A part of it is lost. */
    LOST,
    /** All of it is refused. */
    REFUSED
}
