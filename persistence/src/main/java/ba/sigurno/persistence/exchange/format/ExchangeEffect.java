package ba.sigurno.persistence.exchange.format;

/** What it means for a question to come from another system or go there, from the least to the worst. */
public enum ExchangeEffect {
    /** It says the same in another way, such as a rounded weight. */
    CHANGED,
    /** Something of it does not come along. */
    LOST,
    /** It does not come along at all. */
    REFUSED
}
