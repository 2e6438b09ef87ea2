package ba.sigurno.ejb.workshop.report;

/**
 * The sums over a list of requests.
 *
 * @param asked all of them
 * @param approved those that wait to be planned
 * @param planned those with a date to come, or with a report to come
 * @param held those on which was reported that they were held
 * @param notHeld how often one was not held at its date
 * @param pupils how many pupils the workshops that were held met
 * @param adults how many adults they met
 * @param whole whether the pupils of workshops that met fewer than five are among them: the centre alone sees these
 */
public record RequestSums(
        long asked, long approved, long planned, long held, long notHeld, long pupils, long adults, boolean whole) {}
