package ba.sigurno.ejb.curriculum.editing.archive;

/**
 * A module of which the product brought another text than any edition here was read from.
 *
 * @param code the code of the module, such as {@code P1-BUL}
 * @param title its title here
 * @param edition the public id of the newest edition here
 * @param draft whether that is a draft: then the new text cannot be taken over just now
 */
public record PackOffer(String code, String title, String edition, boolean draft) {}
