package ba.sigurno.ejb.hotline.handover;

/**
 * A file by which a provider is told.
 *
 * @param name its name, which says nothing of what it is about
 * @param json its text
 */
public record ProviderNotice(String name, String json) {

    /** Says which one it is, and not what. */
    @Override
    public String toString() {
        return "ProviderNotice " + name;
    }
}
