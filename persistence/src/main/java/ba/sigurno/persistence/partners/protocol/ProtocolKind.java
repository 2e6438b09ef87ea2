package ba.sigurno.persistence.partners.protocol;

/** With whom a protocol is. */
public enum ProtocolKind {
    POLICE,
    MINISTRY,
    REGULATOR,
    CONSORTIUM,
    HEALTH_AND_WELFARE,
    OTHER
}
