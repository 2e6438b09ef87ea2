package ba.sigurno.ejb.library.item;

/**
 * A part of an item: a passage, or a picture.
 *
 * @param html the passage as HTML; null for a picture
 * @param digest the picture by its digest; null for a passage
 * @param inWords what the picture shows; null for a passage
 */
public record ItemBlock(String html, String digest, String inWords) {}
