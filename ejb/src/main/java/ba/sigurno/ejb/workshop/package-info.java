/**
 * Workshops at schools: a teacher asks, the coordinator of the jurisdiction decides, the centre's planner gives trainer
 * and time, and all of them hear of it by mail. The mails are written here too, because what they say belongs to the
 * step that causes them.
 */
package ba.sigurno.ejb.workshop;
