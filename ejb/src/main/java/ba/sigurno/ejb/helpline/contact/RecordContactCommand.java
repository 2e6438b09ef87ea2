package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.persistence.helpline.contact.ContactFields;

/**
 * A contact to be recorded, once.
 *
 * @param formId the id of the form that records it
 * @param fields what is coded
 * @param note null or blank for none
 * @param noteChecked whether its writer has been warned of what was found in the note, and means it all the same
 */
public record RecordContactCommand(String formId, ContactFields fields, String note, boolean noteChecked) {}
