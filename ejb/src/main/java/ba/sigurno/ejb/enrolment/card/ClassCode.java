package ba.sigurno.ejb.enrolment.card;

/**
 * What the pupils of a class type, for the projector.
 *
 * @param className the class
 * @param code its code, in its script
 * @param address the full address with the code, for the QR code
 */
public record ClassCode(String className, String code, String address) {

    /** Returns the address as it is typed. */
    public String shownAddress() {
        return address.replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }
}
