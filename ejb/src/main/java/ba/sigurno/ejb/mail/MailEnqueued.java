package ba.sigurno.ejb.mail;

/** Says, within the transaction that enqueued it, that there will be a mail to send once the transaction commits. */
record MailEnqueued() {}
