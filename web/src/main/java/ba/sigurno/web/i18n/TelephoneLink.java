package ba.sigurno.web.i18n;

/** The link that calls a telephone number as people write it (RFC 3966). */
public final class TelephoneLink {

    private TelephoneLink() {}

    /** Returns the link; of several numbers it calls the first. */
    public static String of(String number) {
        return "tel:" + number.split("[,;]")[0].replaceAll("[^+\\d]", "");
    }
}
