package ba.sigurno.web.register.listing;

/** Whether a school of the register is open, for its filter. */
public enum SchoolState {
    OPEN,
    CLOSED;

    /** Returns whether it says that a school is open. */
    public boolean isOpen() {
        return this == OPEN;
    }
}
