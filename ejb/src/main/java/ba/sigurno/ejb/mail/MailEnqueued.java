package ba.sigurno.ejb.mail;

/** An event of the transaction that enqueued a mail: there is a mail to send once it commits. */
record MailEnqueued() {}
