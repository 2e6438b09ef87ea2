package ba.sigurno.ejb.work;

/**
 * One attempt at some long work.
 *
 * @param kind the kind of work
 * @param subject the public id of what it is done to
 * @param number its number, from 1
 */
record WorkAttempt(String kind, String subject, int number) {}
