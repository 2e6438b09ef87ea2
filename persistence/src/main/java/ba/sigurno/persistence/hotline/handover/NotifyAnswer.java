package ba.sigurno.persistence.hotline.handover;

/** What a police unit says about telling the provider. */
public enum NotifyAnswer {
    /** The provider may be told at once. */
    MAY,
    /** The provider may not be told, until the unit says otherwise. */
    NOT_YET
}
