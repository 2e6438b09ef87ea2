package ba.sigurno.ejb.curriculum.editing.archive;

/** What a module that was sent would become here. */
public enum ImportEffect {
    /** Nothing, for what is wrong with it. */
    FAULTY,
    /** The draft of a module that is not here. */
    NEW_MODULE,
    /** A draft of the next edition of a module that is here. */
    NEXT_EDITION,
    /** Nothing, since that module has a draft already. */
    DRAFT_OPEN,
    /** Nothing, since it is here already. */
    UNCHANGED,
    /** It is a draft already. */
    TAKEN;

    /** Returns whether a draft can be made of it. */
    public boolean isPossible() {
        return this == NEW_MODULE || this == NEXT_EDITION;
    }
}
