package ba.sigurno.ejb.competition.running;

/**
 * A school to choose when entering.
 *
 * @param id its public id
 * @param name its name
 * @param place its municipality; null when not known
 * @param lastGrade its highest grade
 */
public record SchoolPick(String id, String name, String place, int lastGrade) {}
